# SPDX-License-Identifier: GPL-3.0-or-later
# How tests are made and registered.

# What QTRY_* expands to in Qt 6.8 converts; linked last, so that it comes behind the warnings every target gets.
add_library(gatehouse_test_options INTERFACE)
target_compile_options(gatehouse_test_options INTERFACE
    -Wno-conversion
    # Qt tells each test the folder that it was built in and whether there is a network; a precompiled header would fit one folder only.
    -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_NETWORK_LIB)
# What asks need not be as fast as what is asked, but in a benchmark.
add_library(gatehouse_test_speed INTERFACE)
target_compile_options(gatehouse_test_speed INTERFACE $<$<CONFIG:RelWithDebInfo>:-O1>)
set(testHeaders ${coreHeaders} <QProcess> <QSignalSpy> <QTemporaryDir> <QTest>)
gatehouse_pch(gatehouse_pch_test_core HEADERS ${testHeaders} LINKS gatehouse_test_options gatehouse_test_speed Qt6::Core Qt6::Test)
gatehouse_pch(gatehouse_pch_test_widgets HEADERS ${testHeaders} <QtGui> <QtWidgets> LINKS gatehouse_test_options gatehouse_test_speed Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Test)

# A test's class stands in its own source, so that source alone is asked for what moc must write: AUTOMOC would add two steps to every test.
function(gatehouse_moc name)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    target_include_directories(${name} PRIVATE "${folder}")
    foreach(source IN LISTS ARGN)
        if(NOT source MATCHES "^[a-z0-9_][a-z0-9_/]*[.]cpp$")
            continue()
        endif()
        cmake_path(GET source STEM stem)
        set(made "${folder}/${stem}.moc")
        add_custom_command(OUTPUT "${made}" DEPENDS "${source}" VERBATIM
            COMMAND Qt6::moc "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -o "${made}" --no-notes)
        target_sources(${name} PRIVATE "${made}")
    endforeach()
endfunction()

# One Qt Test program, registered in ctest under its name without `test_`.
#   gatehouse_test(test_digest SOURCES digest_test.cpp LIBS gatehouse_domain [LABELS property] [TIMEOUT 300] [LONG_TIMEOUT 3600]
#                  [ENV A=1 ...] [DATABASES] [WIDGETS])
# TIMEOUT is in seconds on the release build (120); under the sanitizers it is three times that.
# LONG_TIMEOUT registers the program a second time as NAME_long for scripts/test --deep, with GATEHOUSE_LONG=1.
# DATABASES registers each of them a second time as NAME_postgresql, where its registries stand on a server of its own (support/postgrescluster.h).
function(gatehouse_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DATABASES;WIDGETS" "TIMEOUT;LONG_TIMEOUT" "SOURCES;LIBS;LABELS;ENV")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    gatehouse_moc(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/models" "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_SOURCE_DIR}/app")
    gatehouse_stands_under_views(inViews)
    if(inViews OR arg_WIDGETS)
        set(arg_WIDGETS TRUE)
        target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/views")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
    endif()
    target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Test ${arg_LIBS})
    gatehouse_labels(labels WIDGETS "${arg_WIDGETS}" LABELS ${arg_LABELS})
    if("bench" IN_LIST labels)
        gatehouse_common(${name} "${arg_WIDGETS}")
        target_link_libraries(${name} PRIVATE gatehouse_test_options)
    else()
        gatehouse_common(${name} "${arg_WIDGETS}" TEST)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    foreach(label IN LISTS labels) # `tests_governance` builds what the label `governance` runs
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
    gatehouse_register(${name} WIDGETS "${arg_WIDGETS}" TIMEOUT "${arg_TIMEOUT}" LABELS ${arg_LABELS} ENV ${arg_ENV})
    if(arg_DATABASES)
        add_test(NAME ${name}_postgresql COMMAND ${name})
        gatehouse_register(${name}_postgresql WIDGETS "${arg_WIDGETS}" TIMEOUT "${arg_TIMEOUT}" LABELS ${arg_LABELS} postgresql
                           ENV ${arg_ENV} GATEHOUSE_TEST_DATABASE=postgresql)
    endif()
    if(arg_LONG_TIMEOUT)
        add_test(NAME ${name}_long COMMAND ${name})
        gatehouse_register(${name}_long WIDGETS "${arg_WIDGETS}" TIMEOUT "${arg_LONG_TIMEOUT}" LABELS ${arg_LABELS} long ENV ${arg_ENV} GATEHOUSE_LONG=1)
        if(arg_DATABASES)
            add_test(NAME ${name}_postgresql_long COMMAND ${name})
            gatehouse_register(${name}_postgresql_long WIDGETS "${arg_WIDGETS}" TIMEOUT "${arg_LONG_TIMEOUT}" LABELS ${arg_LABELS} postgresql long
                               ENV ${arg_ENV} GATEHOUSE_TEST_DATABASE=postgresql GATEHOUSE_LONG=1)
        endif()
    endif()
endfunction()

# A test that drives the real window, in a virtual screen with a window manager, a D-Bus session and the accessibility bus.
#   gatehouse_window_test(e2e_one_version COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/one_version.py [TIMEOUT 300] [LABELS ...] [ENV ...])
function(gatehouse_window_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND;LABELS;ENV")
    add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/scripts/under-xvfb" ${arg_COMMAND})
    gatehouse_register(${name} WIDGETS TRUE TIMEOUT "${arg_TIMEOUT}" LABELS ${arg_LABELS} ENV ${arg_ENV})
endfunction()

function(gatehouse_labels result)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "WIDGETS" "LABELS")
    file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" ";" labels "${place}")
    list(APPEND labels ${arg_LABELS})
    if(arg_WIDGETS OR "e2e" IN_LIST labels)
        list(APPEND labels window)
    else()
        list(APPEND labels nowindow)
    endif()
    list(REMOVE_DUPLICATES labels)
    set(${result} "${labels}" PARENT_SCOPE)
endfunction()

# Labels, time and surroundings of a test that add_test() has registered, whatever it is written in.
#   gatehouse_register(house WIDGETS FALSE TIMEOUT 60 LABELS house ENV A=1)
function(gatehouse_register name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "WIDGETS;TIMEOUT" "LABELS;ENV")
    gatehouse_labels(labels WIDGETS "${arg_WIDGETS}" LABELS ${arg_LABELS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(GATEHOUSE_SANITIZE)
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}")
    endif()
    # The offscreen platform and a home of its own: a test reads nobody's settings and leaves none behind.
    set(home "${CMAKE_BINARY_DIR}/tests/home/${name}")
    file(MAKE_DIRECTORY "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(surroundings
        QT_QPA_PLATFORM=offscreen HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_STATE_HOME=${home}/state
        XDG_CACHE_HOME=${home}/cache XDG_RUNTIME_DIR=${home}/runtime LC_ALL=C.UTF-8 TZ=UTC
        GATEHOUSE_BIN=${CMAKE_BINARY_DIR}/bin GATEHOUSE_SOURCE=${CMAKE_SOURCE_DIR}
        UBSAN_OPTIONS=print_stacktrace=1)
    # What may take long begins first, so that no core waits for it in the end.
    set_tests_properties(${name} PROPERTIES
        COST ${arg_TIMEOUT} LABELS "${labels}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${surroundings};${arg_ENV}")
endfunction()
