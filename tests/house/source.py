# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ just far enough for the architecture test: comments and strings apart, includes, classes and their public functions."""

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|(?:u8|u|U|L)?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=delimiter)"'
    r'|(?:u8|u|U|L)?"(?P<string>(?:[^"\\\n]|\\.)*)"'
    r"|(?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+'",
    re.DOTALL)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<quote>[<"])(?P<path>[^>"\n]+)[>"]', re.MULTILINE)
_CLASS = re.compile(r'\b(?:class|struct)\s+(?:\[\[[^\]]*\]\]\s*)?(?:[A-Z_]+_EXPORT\s+)?(?P<name>[\w:]+)(?:\s*<[^;{]*?>)?(?:\s+final)?\s*(?::[^;{()]*)?$')
_ACCESS = re.compile(r'^\s*(?:(?P<access>public|protected|private)(?:\s+(?:slots|Q_SLOTS))?|(?P<signals>signals|Q_SIGNALS))\s*:(?!:)')
_MACRO = re.compile(r'^\s*(?:Q_[A-Z_]+)\b(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*')


@dataclass
class Literal:
    line: int
    text: str


@dataclass
class Include:
    line: int
    path: str
    quoted: bool


@dataclass
class Class:
    name: str
    line: int
    public_functions: list = field(default_factory=list)


def _line_of(text, position):
    return text.count('\n', 0, position) + 1


def split(text):
    """The code with comments removed and strings emptied (line breaks kept), and the strings."""
    literals = []

    def replaced(match):
        whole = match.group(0)
        content = match.group('raw') if match.group('raw') is not None else match.group('string')
        breaks = '\n' * whole.count('\n')
        if content is None:
            return breaks if whole.startswith('/') else "' '"
        literals.append(Literal(_line_of(text, match.start()), content))
        return '""' + breaks

    return _TOKEN.sub(replaced, text), literals


def includes(text):
    without_comments = re.sub(r'/\*.*?\*/', lambda m: '\n' * m.group(0).count('\n'), text, flags=re.DOTALL)
    return [Include(_line_of(without_comments, m.start('path')), m.group('path'), m.group('quote') == '"')
            for m in _INCLUDE.finditer(without_comments)]


def _without_templates(statement):
    """Drops `template <...>` and the arguments of types, so that a parenthesis left over is a function's."""
    previous = None
    while previous != statement:
        previous = statement
        statement = re.sub(r'(?<=[\w:])\s*<[^<>;{}]*>', ' ', statement)
    return statement


def _without_macros(statement):
    # An access label such as Q_SIGNALS is no macro of a class.
    while (match := _MACRO.match(statement)) and not _ACCESS.match(statement):
        statement = statement[match.end():]
    return statement


def _plain(statement):
    """A statement without the access labels and Qt's macros that stand before it."""
    previous = None
    while previous != statement:
        previous = statement
        statement = _without_macros(_ACCESS.sub('', statement))
    return statement


def _function_name(statement):
    """The name of the public function that a statement in a class declares, or None when it adds none to the class's own interface.
    Constructors, destructors, operators, deleted functions and overrides (the base class has them) are not counted."""
    statement = re.sub(r'\[\[[^\]]*\]\]', ' ', statement)
    if re.match(r'\s*(?:using|friend|typedef|static_assert|enum|#)\b', statement) or re.search(r'\boperator\b', statement):
        return None
    flat = _without_templates(statement)
    if re.search(r'\boverride\b|\bfinal\b|=\s*delete\b', flat):
        return None
    match = re.match(r'[^=({]*?(?P<tilde>~?)\s*(?P<name>\w+)\s*\(', flat, re.DOTALL)
    if not match or match.group('tilde'):
        return None
    before = flat[:match.start('name')].strip()
    constructor = not re.sub(r'\b(?:explicit|constexpr|inline|template|requires)\b', '', before).strip()
    return None if constructor else match.group('name')


def classes(text):
    """Every class and struct of a file with its public functions, nested ones on their own."""
    code, _ = split(text)
    code = re.sub(r'^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', lambda m: '\n' * m.group(0).count('\n'), code, flags=re.MULTILINE)
    found, stack = [], []  # a stack entry: [class or None for any other block, access]
    statement, start, parentheses = '', 0, 0
    position = 0
    while position < len(code):
        character = code[position]
        if character == '(':
            parentheses += 1
        elif character == ')':
            parentheses -= 1
        if character == '{' and parentheses <= 0:
            _open(stack, found, statement, _line_of(code, start))
            statement, start = '', position + 1
        elif character == '}' and parentheses <= 0:
            if stack:
                stack.pop()
            statement, start = '', position + 1
        elif character == ';' and parentheses <= 0:
            _declare(stack, statement)
            statement, start = '', position + 1
        else:
            if not statement.strip():
                start = position
            statement += character
            if character == ':' and stack and stack[-1][0] is not None and code[position + 1:position + 2] != ':':
                access = _ACCESS.match(_without_macros(statement))
                if access:
                    stack[-1][1] = access.group('access') or 'signals'
                    statement = ''
        position += 1
    return found


def _open(stack, found, statement, line):
    statement = _plain(statement)
    match = _CLASS.search(statement.rstrip())
    if match and not re.search(r'\benum\b', statement) and '(' not in _without_templates(statement[:match.start()]):
        made = Class(match.group('name').split('::')[-1], line)
        found.append(made)
        stack.append([made, 'private' if re.search(r'\bclass\b(?![^<]*>)', statement[match.start():]) else 'public'])
        return
    _declare(stack, statement)
    stack.append([None, ''])


def _declare(stack, statement):
    if not stack or stack[-1][0] is None or stack[-1][1] != 'public':
        return
    name = _function_name(_plain(statement))
    if name:
        stack[-1][0].public_functions.append(name)
