# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture test, tested: a small house in which one thing is wrong at a time."""

import os
import tempfile
import unittest

import house
import source

SPDX = '// SPDX-License-Identifier: GPL-3.0-or-later\n'


class TheHouse(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = self._folder.name
        self.write('models/domain/error.h', SPDX + '#pragma once\n#include <QString>\n')
        self.write('models/governance/gate.cpp', SPDX + '#include "domain/error.h"\n')
        self.write('models/registry/reader.cpp', SPDX + '#include <QSqlQuery>\n#include "governance/gate.h"\nauto q = "SELECT id FROM version";\n')
        self.write('models/registry/CMakeLists.txt', 'gatehouse_room(gatehouse_registry SOURCES reader.cpp LINKS gatehouse_governance Qt6::Sql)\n')
        self.write('models/items/list.h', SPDX + '#pragma once\n#include "registry/reader.h"\n#include <QAbstractTableModel>\n')
        self.write('views/theme/theme.cpp', SPDX + '#include <QWidget>\nQColor accent("#1a2b3c");\n')
        self.write('views/pages/inventory/page.h', SPDX + '#pragma once\n#include "theme/theme.h"\n#include "items/list.h"\n#include "registry/session.h"\n')
        self.write('app/window/main.cpp', SPDX + '#include "pages/inventory/page.h"\n#include "shell/window.h"\n')
        self.write('scripts/tool.py', '#!/usr/bin/env python3\n# SPDX-License-Identifier: GPL-3.0-or-later\n')

    def write(self, path, text):
        path = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)

    def finds(self, words, path, text):
        self.write(path, text)
        found = house.check(self.root)
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(path), found)
        self.assertIn(words, found[0])

    def accepts(self, path, text):
        self.write(path, text)
        self.assertEqual(house.check(self.root), [])

    def test_a_house_as_drawn_is_accepted(self):
        self.assertEqual(house.check(self.root), [])

    def test_a_sentence_of_the_window_that_names_a_command_is_found(self):
        self.write('app/ctl/slots.cpp', SPDX + 'auto c = Command{"slot add", {}};\n')
        self.accepts('models/governance/b.cpp', SPDX + 'auto s = "Name it; “slot” and “slot adds” are words.";\n')
        self.accepts('models/registry/b.cpp', SPDX + 'auto s = "Restore it with “gatehousectl restore %1 URL”.";\n')
        self.finds('names a command (“slot add %1”)', 'models/governance/a.cpp', SPDX + 'auto s = "No slot. “slot add %1” makes it.";\n')

    def test_a_sentence_of_the_window_that_names_the_program_is_found(self):
        self.accepts('app/ctl/b.cpp', SPDX + 'auto s = "“gatehousectl list” shows them.";\n')
        self.finds('names a command', 'views/pages/a.cpp', SPDX + 'auto s = "“gatehousectl list” shows them.";\n')

    def test_an_arrow_that_turns_round_is_found(self):
        self.finds('models/domain must not see models/governance', 'models/domain/a.cpp', SPDX + '#include "governance/gate.h"\n')

    def test_an_own_header_in_angle_brackets_is_found(self):
        self.finds('stands in quotes', 'models/domain/a.cpp', SPDX + '#include <registry/nothere.h>\n#include <domain/error.h>\n')

    def test_what_stands_in_no_room_is_found(self):
        self.finds('no room of the house', 'models/novel/a.h', SPDX + '#pragma once\n')

    def test_what_stands_beside_the_rooms_is_found(self):
        self.finds('no room of the house', 'models/a.h', SPDX + '#pragma once\n')

    def test_an_arrow_by_a_relative_path_is_found(self):
        self.finds('models/domain must not see models/governance', 'models/domain/a.cpp', SPDX + '#include "../governance/gate.h"\n')

    def test_siblings_do_not_see_each_other(self):
        self.write('models/store/store.h', SPDX + '#pragma once\n')
        self.finds('models/registry must not see models/store', 'models/registry/a.cpp', SPDX + '#include "store/store.h"\n')

    def test_models_do_not_see_views(self):
        self.finds('models/items must not see views/theme', 'models/items/a.cpp', SPDX + '#include "theme/theme.h"\n')

    def test_pages_do_not_see_the_shell(self):
        self.finds('views/pages must not see views/shell', 'views/pages/audit/a.cpp', SPDX + '#include "shell/window.h"\n')

    def test_a_view_does_not_see_the_store(self):
        self.finds('views/pages must not see models/store', 'views/pages/audit/a.cpp', SPDX + '#include "store/store.h"\n')

    def test_a_view_does_not_see_the_database(self):
        self.finds('must not see the database', 'views/pages/audit/a.cpp', SPDX + '#include "registry/connection.h"\n')

    def test_the_command_line_does_not_see_views(self):
        self.finds('app/ctl must not see views/theme', 'app/ctl/a.cpp', SPDX + '#include "theme/theme.h"\n')

    def test_an_include_in_a_comment_is_no_arrow(self):
        self.accepts('models/domain/a.cpp', SPDX + '/*\n#include "governance/gate.h"\n*/\n// #include "governance/gate.h"\n')

    def test_widgets_under_models_are_found(self):
        self.finds('sees QtWidgets', 'models/items/a.cpp', SPDX + '#include <QWidget>\n')

    def test_drawing_under_models_is_found(self):
        self.finds('sees QtGui', 'models/content/a.cpp', SPDX + '#include <QtGui/QTextDocument>\n')

    def test_drawing_in_the_command_line_is_found(self):
        self.finds('sees QtGui', 'app/ctl/a.cpp', SPDX + '#include <QImage>\n')

    def test_sql_classes_outside_the_registry_are_found(self):
        self.finds('only models/registry knows QtSql', 'models/items/a.cpp', SPDX + '#include <QSqlQuery>\n')

    def test_sql_text_outside_the_registry_is_found(self):
        self.finds('SQL outside', 'models/items/a.cpp', SPDX + 'auto a = "text";\nauto q = u"INSERT INTO event VALUES (1)"_s;\n')

    def test_sql_text_in_a_raw_string_is_found(self):
        self.finds('SQL outside', 'models/items/a.cpp', SPDX + 'auto q = R"sql(\n  SELECT id\n  FROM version)sql";\n')

    def test_words_of_people_are_no_sql(self):
        self.accepts('views/pages/audit/a.cpp', SPDX + 'auto a = tr("Select a version from the list");\n// "SELECT id FROM version"\n')

    def test_a_long_file_is_found(self):
        self.finds('501 lines', 'models/domain/a.cpp', SPDX + '\n' * 500)

    def test_a_file_without_its_licence_is_found(self):
        self.finds('SPDX', 'models/domain/a.cpp', '#include "domain/error.h"\n')

    def test_a_script_without_its_licence_is_found(self):
        self.finds('SPDX', 'scripts/other.py', '#!/usr/bin/env python3\n')

    def test_a_colour_outside_the_theme_is_found(self):
        self.finds('a colour of its own', 'views/pages/audit/a.cpp', SPDX + 'QColor c(u"#ff0000"_s);\n')

    def test_a_colour_by_numbers_is_found(self):
        self.finds('a colour of its own', 'views/pages/audit/a.cpp', SPDX + 'auto c = QColor(255, 0, 0);\n')

    def test_another_file_dialog_is_found(self):
        self.finds('theme::FileDialog', 'views/pages/audit/a.cpp', SPDX + 'auto f = QFileDialog::getSaveFileName(this);\n')

    def test_a_file_dialog_that_is_made_is_found(self):
        self.finds('theme::FileDialog', 'views/shell/a.cpp', SPDX + 'auto* d = new QFileDialog(this);\n')

    def test_signals_of_the_file_dialog_are_accepted(self):
        self.accepts('views/shell/a.cpp', SPDX + 'connect(dialog, &QFileDialog::fileSelected, this, &A::b);\n')

    def test_a_style_sheet_is_found(self):
        self.finds('setStyleSheet', 'views/pages/audit/a.cpp', SPDX + 'void f(W* w) { w->setStyleSheet(s); }\n')

    def test_widgets_linked_under_models_are_found(self):
        self.finds('must not link Qt6::Widgets', 'models/items/CMakeLists.txt', 'gatehouse_room(gatehouse_items SOURCES a.cpp\n    LINKS Qt6::Widgets)\n')

    def test_sql_linked_outside_the_registry_is_found(self):
        self.finds('must not link Qt6::Sql', 'models/items/CMakeLists.txt', 'gatehouse_room(gatehouse_items SOURCES a.cpp LINKS Qt6::Sql)\n')

    def large_class(self, count):
        functions = ''.join(f'    [[nodiscard]] std::vector<int> answer{i}(int a = f(1), const QMap<int, QString>& b = {{}}) const;\n' for i in range(count))
        return SPDX + '#pragma once\nnamespace a {\nclass Large : public QObject {\n    Q_OBJECT\npublic:\n' + functions + '};\n}\n'

    def test_a_large_class_is_found(self):
        self.finds('Large has 16 public functions', 'models/domain/large.h', self.large_class(16))

    def test_a_class_of_fifteen_is_accepted(self):
        self.accepts('models/domain/large.h', self.large_class(15))

    def test_a_large_class_with_its_reason_is_accepted(self):
        self.write('ARCHITECTURE.md', '# House\n\n## Classes over fifteen methods\n\n- `a::Large`: it is the one canvas\n\n## Next\n')
        self.accepts('models/domain/large.h', self.large_class(16))

    def test_a_large_class_without_a_reason_is_found(self):
        self.write('ARCHITECTURE.md', '# House\n\n## Classes over fifteen methods\n\n- `Large`\n\n## Next\n\n- `Large`: not here\n')
        self.finds('Large has 16', 'models/domain/large.h', self.large_class(16))


class TheReader(unittest.TestCase):
    def functions(self, text):
        return {one.name: one.public_functions for one in source.classes(text)}

    def test_only_public_functions_of_the_class_itself_count(self):
        self.assertEqual(self.functions('''
            template <class T> class Outer final : public QObject, private Base<T, int> {
                Q_OBJECT
                Q_PROPERTY(int a READ a)
                void hidden();
            public:
                explicit Outer(QObject* parent = nullptr) : QObject(parent), m_a(f({1})) { g(); }
                ~Outer() override;
                Outer(const Outer&) = delete;
                Outer& operator=(const Outer&) = delete;
                bool operator==(const Outer&) const = default;
                int rowCount(const QModelIndex& = {}) const override;
                enum class Mode { One, Two };
                Q_ENUM(Mode)
                struct Inner { int value = f(1); void own() {} std::function<void(int)> call; };
                using Call = std::function<void(int)>;
                [[nodiscard]] Mode mode() const { if (true) { return m_mode; } return {}; }
                template <class U> void take(U&& one) { }
                static Outer make();
            public slots:
                void slot();
            signals:
                void changed();
            private:
                int m_a{f(2)};
            };'''), {'Outer': ['mode', 'take', 'make', 'slot'], 'Inner': ['own']})

    def test_strings_and_comments_are_no_code(self):
        code, literals = source.split('a("x // y"); // "no"\n/* "no" */ b(u"z\\""); c = \'"\'; d(1\'000, R"(q"r)");')
        self.assertEqual([literal.text for literal in literals], ['x // y', 'z\\"', 'q"r'])
        self.assertNotIn('no', code)
        self.assertIn("1'000", code)

    def test_a_forward_declaration_is_no_class(self):
        self.assertEqual(self.functions('class A; struct B; enum class C { D }; struct E* f(); void g(struct H h) { }'), {})


if __name__ == '__main__':
    unittest.main()
