# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture test: what ARCHITECTURE.md says about the house, asked of the tree.

    house.py [ROOT]     prints what it finds, one a line, and fails when there is anything
"""

import os
import re
import sys

import source

LINES = 500
PUBLIC_FUNCTIONS = 15
CLASS_SECTION = 'Classes over fifteen methods'

# Which rooms a room may see, itself aside. The arrows of the house:
#   app -> views -> models/items -> models/{intake,factory,monitoring,diff,content,registry,store} -> models/governance -> models/domain
_BELOW = {'models/domain', 'models/governance'}
_MODELS = {'models/' + name for name in
           ('domain', 'governance', 'registry', 'store', 'intake', 'content', 'diff', 'monitoring', 'factory', 'items')}
_SEEN_BY_VIEWS = _MODELS - {'models/store'}
ARROWS = {
    'models/domain': set(),
    'models/governance': {'models/domain'},
    'models/registry': _BELOW,
    'models/store': _BELOW,
    'models/content': _BELOW,
    'models/diff': _BELOW | {'models/content', 'models/monitoring'},
    'models/intake': _BELOW | {'models/store', 'models/content'},
    'models/monitoring': _BELOW,
    'models/factory': _BELOW | {'models/store', 'models/content'},
    'models/items': _MODELS,
    'views/theme': _SEEN_BY_VIEWS,
    'views/reading': _SEEN_BY_VIEWS | {'views/theme'},
    'views/dialogs': _SEEN_BY_VIEWS | {'views/theme', 'views/reading'},
    'views/pages': _SEEN_BY_VIEWS | {'views/theme', 'views/reading', 'views/dialogs'},
    'views/shell': _SEEN_BY_VIEWS | {'views/theme', 'views/reading', 'views/dialogs', 'views/pages'},
    'app/demo': _MODELS,
    'app/report': _MODELS,
    'app/ctl': _MODELS | {'app/demo', 'app/report'},
    'app/window': _MODELS | {'views/theme', 'views/reading', 'views/dialogs', 'views/pages', 'views/shell', 'app/ctl', 'app/demo', 'app/report'},
}
# What a view must not see of the registry: it asks through items and Session.
_DATABASE = re.compile(r'^registry/(?:.*/)?\w*(?:connection|statement|sql|migrat|schema|projector|registrar|transaction)\w*\.h$')
# The one place under models/ that may draw would be listed here, with its reason in ARCHITECTURE.md.
DRAWING_UNDER_MODELS = ()

# What no window does: a sentence about it has no other way out than the command.
ONLY_THERE = ('gatehousectl backup', 'gatehousectl restore', 'gatehousectl audit export', 'gatehousectl audit verify', 'gatehousectl init')

_SQL = re.compile(
    r'^\s*(?:SELECT\s.+|INSERT\s+(?:OR\s+\w+\s+)?INTO\s.+|UPDATE\s+\w+\s+SET\s.+|DELETE\s+FROM\s.+|WITH\s+\w+\s+AS\s*\(.*'
    r'|(?:CREATE|ALTER|DROP)\s+(?:TEMP\w*\s+|UNIQUE\s+|VIRTUAL\s+)*(?:TABLE|INDEX|TRIGGER|VIEW)\s.+|PRAGMA\s+\w+.*|BEGIN\s+IMMEDIATE.*|VACUUM\s.*)', re.DOTALL)
_HEX_COLOUR = re.compile(r'^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$')
_NUMBER_COLOUR = re.compile(r'\b(?:QColor\s*[({]\s*(?:0[xX]|\d)|QColor\s+\w+\s*[({]\s*(?:0[xX]|\d)|QColor::fromRgba?\s*\(\s*(?:0[xX]|\d)|qRgba?\s*\(\s*(?:0[xX]|\d))')
# A dialog of one's own making; its enumerations and signals may be named.
_FILE_DIALOG = re.compile(r'\bnew\s+QFileDialog\b|\bQFileDialog\s+\w+|\bQFileDialog::(?:get|save)\w+')
# The names that need no library: where Qt's headers are not installed, these stand for them.
_FEW_WIDGETS = {'QWidget', 'QDialog', 'QMainWindow', 'QMessageBox', 'QApplication', 'QLabel', 'QTableView', 'QTreeView', 'QAbstractScrollArea'}
_FEW_GUI = {'QGuiApplication', 'QColor', 'QFont', 'QIcon', 'QImage', 'QPainter', 'QPixmap', 'QTextDocument', 'QStandardItemModel', 'QPalette'}


def _headers(module, fallback):
    for folder in ('/usr/include/x86_64-linux-gnu/qt6', '/usr/include/aarch64-linux-gnu/qt6', '/usr/include/qt6'):
        path = os.path.join(folder, module)
        if os.path.isdir(path):
            return {name for name in os.listdir(path) if not os.path.isdir(os.path.join(path, name))} | fallback
    return fallback


_MODULES = {'QtWidgets': _headers('QtWidgets', _FEW_WIDGETS), 'QtGui': _headers('QtGui', _FEW_GUI),
            'QtSql': _headers('QtSql', {'QSqlDatabase', 'QSqlQuery', 'QSqlDriver', 'QSqlError', 'QSqlRecord'})}
_MODULES['QtCharts'] = _headers('QtCharts', {'QChart', 'QChartView'})


def module_of(include):
    first = include.split('/')[0]
    if '/' in include:
        return first if first in _MODULES else None
    return next((module for module, names in _MODULES.items() if include in names), None)


def room_of(path):
    """`models/domain/error.h` stands in `models/domain`; what stands directly under app or views belongs to that folder's top."""
    parts = path.split('/')
    if parts[0] in ('models', 'views', 'app') and len(parts) > 2:
        return '/'.join(parts[:2])
    return parts[0]


def included_room(path, include, root):
    """The room that a quoted include leads to, or None when it is none of ours."""
    beside = os.path.normpath(os.path.join(os.path.dirname(path), include.path))
    if '/' not in include.path or include.path.startswith('.') or os.path.exists(os.path.join(root, beside)):
        return room_of(beside)
    for floor in ('models', 'views', 'app'):
        room = floor + '/' + include.path.split('/')[0]
        if room in ARROWS or os.path.isdir(os.path.join(root, room)):
            return room
    return room_of(include.path) if include.path.split('/')[0] in ('models', 'views', 'app') else None


def source_files(root):
    for top in ('app', 'models', 'views', 'tests', 'scripts', 'cmake', '.ci'):
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders[:] = sorted(name for name in folders if name not in ('data', 'corpus', '__pycache__', 'build'))
            for name in sorted(names):
                path = os.path.join(folder, name)
                extension = os.path.splitext(name)[1]
                script = not extension and os.access(path, os.X_OK)
                if extension in ('.h', '.cpp', '.py', '.sh', '.cmake') or script:
                    yield os.path.relpath(path, root)


def listed_classes(root):
    """The classes that ARCHITECTURE.md allows to be large: `- \\`Name\\`: the reason`."""
    try:
        with open(os.path.join(root, 'ARCHITECTURE.md'), encoding='utf-8') as file:
            text = file.read()
    except FileNotFoundError:
        return set()
    section = re.search(r'^#+ *' + CLASS_SECTION + r' *$(.*?)(?=^#|\Z)', text, re.MULTILINE | re.DOTALL)
    if not section:
        return set()
    return {m.group(1).split('::')[-1] for m in re.finditer(r'^[-*] *`([\w:]+)`[ :–-]+\S.*\S', section.group(1), re.MULTILINE)}


def command_names(root):
    """The two-word commands of gatehousectl, as its tables name them."""
    names, folder = set(), os.path.join(root, 'app/ctl')
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if name.endswith('.cpp'):
            with open(os.path.join(folder, name), encoding='utf-8') as file:
                names |= set(re.findall(r'\{"([a-z]+ [a-z-]+)",', file.read()))
    return names


def check(root):
    """All violations under `root`, as lines `path:line: what is wrong`."""
    found, listed, commands = [], listed_classes(root), command_names(root)
    for path in source_files(root):
        with open(os.path.join(root, path), encoding='utf-8') as file:
            text = file.read()
        count = text.count('\n')
        if count > LINES:
            found.append(f'{path}:{count}: {count} lines; a file holds one idea and at most {LINES} lines')
        found += check_spdx(path, text)
        if path.endswith(('.h', '.cpp')) and path.split('/')[0] in ('app', 'models', 'views'):
            found += check_includes(path, text, root)
            found += check_literals(path, text)
            found += check_sentences(path, text, commands)
            found += check_classes(path, text, listed)
    return found + check_links(root)


def check_spdx(path, text):
    lines = text.split('\n')[:3]
    wanted = 'SPDX-License-Identifier: GPL-3.0-or-later'
    fine = lines[0] == '// ' + wanted if path.endswith(('.h', '.cpp')) else any(wanted in line for line in lines)
    return [] if fine else [f'{path}:1: begins without the line `{wanted}`']


def check_includes(path, text, root):
    found, room = [], room_of(path)
    if room not in ARROWS:
        found.append(f'{path}:1: stands in no room of the house; a new room gets its arrows in tests/house/house.py and ARCHITECTURE.md')
    for include in source.includes(text):
        place = f'{path}:{include.line}'
        module = module_of(include.path)
        if module == 'QtSql' and room != 'models/registry':
            found.append(f'{place}: only models/registry knows QtSql ({include.path})')
        if module in ('QtWidgets', 'QtGui', 'QtCharts') and (room.startswith('models/') or room in ('app/ctl', 'app/demo', 'app/report')):
            if not path.startswith(DRAWING_UNDER_MODELS or ('\0',)):
                found.append(f'{place}: nothing under {room} sees {module} ({include.path})')
        if not include.quoted:
            if any(os.path.exists(os.path.join(root, floor, include.path)) for floor in ('models', 'views', 'app')):
                found.append(f'{place}: a header of the house stands in quotes ({include.path})')
            continue
        target = included_room(path, include, root)
        if target is None or target == room or room not in ARROWS:
            continue
        if target not in ARROWS[room]:
            found.append(f'{place}: an arrow turned round: {room} must not see {target} ({include.path})')
        elif room.startswith('views/') and _DATABASE.match(include.path):
            found.append(f'{place}: a view must not see the database ({include.path})')
    return found


def check_literals(path, text):
    found = []
    code, literals = source.split(text)
    if not path.startswith('models/registry/'):
        found += [f'{path}:{literal.line}: SQL outside models/registry and resources/schema' for literal in literals if _SQL.match(literal.text)]
    if path.startswith(('views/', 'app/window/')) and not path.startswith('views/theme/'):
        found += [f'{path}:{literal.line}: a colour of its own ({literal.text}); the theme has the named roles'
                  for literal in literals if _HEX_COLOUR.match(literal.text)]
        for match in _NUMBER_COLOUR.finditer(code):
            found.append(f'{path}:{code.count(chr(10), 0, match.start()) + 1}: a colour of its own ({match.group(0)}...); the theme has the named roles')
        for match in _FILE_DIALOG.finditer(code):
            found.append(f'{path}:{code.count(chr(10), 0, match.start()) + 1}: QFileDialog; theme::FileDialog is the one that opens no file of a registry')
        for match in re.finditer(r'\bsetStyleSheet\b', code):
            found.append(f'{path}:{code.count(chr(10), 0, match.start()) + 1}: setStyleSheet; the proxy style and the palette draw everything')
    return found


def check_sentences(path, text, commands):
    """What people read in the window names no command; gatehousectl says it beside the sentence (app/ctl/hints.cpp)."""
    if not path.startswith(('models/', 'views/')):
        return []
    told = [(literal.line, quoted) for literal in source.split(text)[1] for quoted in re.findall('“([^“”]*)', literal.text)]
    return [f'{path}:{line}: a sentence of the window names a command (“{quoted}”)' for line, quoted in told
            if any(quoted == name or quoted.startswith(name + ' ') for name in commands)
            or quoted.startswith('gatehousectl') and not quoted.startswith(ONLY_THERE)]


def check_classes(path, text, listed):
    return [f'{path}:{one.line}: {one.name} has {len(one.public_functions)} public functions; over {PUBLIC_FUNCTIONS} it is two classes, '
            f'or stands in ARCHITECTURE.md under "{CLASS_SECTION}" with its reason'
            for one in source.classes(text) if len(one.public_functions) > PUBLIC_FUNCTIONS and one.name not in listed]


def check_links(root):
    """The arrows as CMake draws them: what is linked is seen, included or not."""
    found = []
    for folder, _, names in os.walk(os.path.join(root, 'models')):
        if 'CMakeLists.txt' not in names:
            continue
        path = os.path.relpath(os.path.join(folder, 'CMakeLists.txt'), root)
        with open(os.path.join(root, path), encoding='utf-8') as file:
            for number, line in enumerate(file, 1):
                line = line.split('#')[0]
                for module in re.findall(r'\bQt6::(Widgets|Gui|Sql|Charts|Svg)\b', line):
                    if not (module == 'Sql' and path.startswith('models/registry/')) and not path.startswith(DRAWING_UNDER_MODELS or ('\0',)):
                        found.append(f'{path}:{number}: {os.path.dirname(path)} must not link Qt6::{module}')
                for target in re.findall(r'\bgatehouse_(theme|reading|views|shell)\b', line):
                    found.append(f'{path}:{number}: an arrow turned round: {os.path.dirname(path)} must not link gatehouse_{target}')
    return found


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..'))
    found = check(root)
    for line in found:
        print(line)
    print(f'{len(found)} found' if found else 'The house stands as it is drawn.')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
