# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is compiled, and the two functions that make rooms and tests.

add_library(gatehouse_options INTERFACE)
target_compile_options(gatehouse_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Werror
    # One way of compiling for libraries and programs alike, so that they share a precompiled header.
    -fPIC
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # ccache needs it to see what a precompiled header brings
# Assertions stay on: they mark programmers' mistakes, and tests run on the release build.
target_compile_definitions(gatehouse_options INTERFACE QT_FORCE_ASSERTS QT_NO_FOREACH)
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(gatehouse_options INTERFACE -fsanitize=address,undefined)
endif()

if(GATEHOUSE_FUZZ)
    # GCC is the compiler whose warnings count; this build is only run.
    target_compile_options(gatehouse_options INTERFACE -w -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(gatehouse_options INTERFACE -fsanitize=address,undefined)
endif()

# Two precompiled headers: rooms without a window must not even see a widget.
function(gatehouse_pch name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
    set(source "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// The source that CMake needs to build a precompiled header.\n")
    add_library(${name} OBJECT "${source}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE gatehouse_options ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(coreHeaders
    <algorithm> <array> <atomic> <chrono> <expected> <functional> <memory> <optional> <span> <stop_token> <string> <tuple> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QSet>
    <QString> <QStringList> <QVariant>)
gatehouse_pch(gatehouse_pch_core HEADERS ${coreHeaders} LINKS Qt6::Core)
gatehouse_pch(gatehouse_pch_widgets HEADERS ${coreHeaders} <QtGui> <QtWidgets> LINKS Qt6::Core Qt6::Gui Qt6::Widgets)

# What every target of ours gets: warnings, the include roots and the precompiled header that fits where it stands.
# Under views/ and in targets marked WIDGETS the widgets are there, elsewhere not; tests have headers of their own.
function(gatehouse_common name widgets)
    cmake_parse_arguments(PARSE_ARGV 2 arg "TEST" "" "")
    set(pch gatehouse_pch)
    if(arg_TEST)
        set(pch gatehouse_pch_test)
        target_link_libraries(${name} PRIVATE gatehouse_options gatehouse_test_options gatehouse_test_speed Qt6::Test)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    else()
        target_link_libraries(${name} PRIVATE gatehouse_options)
    endif()
    if(widgets)
        target_precompile_headers(${name} REUSE_FROM ${pch}_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM ${pch}_core)
    endif()
endfunction()

# Ten sources are compiled as one, since nine tenths of the time goes into headers: the names in their unnamed namespaces differ in a room.
# `Words`, where a file's sentences get their translation, stands in many of them and gets a name for each.
function(gatehouse_together name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10 UNITY_BUILD_RELOCATABLE ON UNITY_BUILD_UNIQUE_ID GATEHOUSE_SOURCE
        UNITY_BUILD_CODE_BEFORE_INCLUDE "#define GATEHOUSE_JOINED_(a, b) a##b\n#define GATEHOUSE_JOINED(a, b) GATEHOUSE_JOINED_(a, b)\n#define Words GATEHOUSE_JOINED(Words_, GATEHOUSE_SOURCE)"
        UNITY_BUILD_CODE_AFTER_INCLUDE "#undef Words\n#undef GATEHOUSE_JOINED\n#undef GATEHOUSE_JOINED_")
endfunction()

function(gatehouse_stands_under_views result)
    file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    if(place MATCHES "^(tests/)?(views|app/window)(/|$)")
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

# A room: one static library.
#   gatehouse_room(gatehouse_domain SOURCES a.h a.cpp LINKS Qt6::Core [PRIVATE_LINKS ...] [WIDGETS])
# LINKS are those that the room's headers need (PUBLIC), PRIVATE_LINKS those that only its sources need.
# Includes start at models/ and, from views/ on, at views/: "domain/error.h", "theme/theme.h".
function(gatehouse_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/models")
    gatehouse_stands_under_views(inViews)
    if(inViews)
        set(arg_WIDGETS TRUE)
        target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/views")
        target_link_libraries(${name} PUBLIC Qt6::Widgets)
    endif()
    target_link_libraries(${name} PUBLIC Qt6::Core ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    gatehouse_together(${name})
    gatehouse_common(${name} "${arg_WIDGETS}")
endfunction()

# A program: goes to build/<preset>/bin.
#   gatehouse_program(gatehousectl SOURCES main.cpp LINKS gatehouse_items [WIDGETS])
function(gatehouse_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/models" "${CMAKE_SOURCE_DIR}/app")
    gatehouse_stands_under_views(inViews)
    if(inViews OR arg_WIDGETS)
        set(arg_WIDGETS TRUE)
        target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/views")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
    endif()
    target_link_libraries(${name} PRIVATE Qt6::Core ${arg_LINKS})
    gatehouse_common(${name} "${arg_WIDGETS}")
endfunction()
