// SPDX-License-Identifier: GPL-3.0-or-later
// Pickles, protocols 0 to 5 (Python's Lib/pickletools.py): the opcodes are stepped through and nothing is made of them. What counts is which names
// loading it would call; the stack and the memo are followed as far as texts go, so that names that are put together are seen, too.
#include "content/objects/objectfacts.h"
#include "content/objects/objectwords.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t StackKept = 100'000;
constexpr qsizetype TextKept = 400;

// Names of these packages are what trained objects consist of. Nothing is called safe for it: others are pointed at.
constexpr std::array<QStringView, 14> UsualPackages{u"sklearn", u"numpy",   u"scipy",    u"pandas",   u"torch",   u"joblib",      u"collections",
                                                    u"copyreg", u"xgboost", u"lightgbm", u"catboost", u"_codecs", u"statsmodels", u"datetime"};
// What runs commands, opens files or finds other names.
constexpr std::array<QStringView, 22> DangerousNames{u"os",
                                                     u"posix",
                                                     u"nt",
                                                     u"subprocess",
                                                     u"sys",
                                                     u"builtins.eval",
                                                     u"builtins.exec",
                                                     u"builtins.compile",
                                                     u"builtins.getattr",
                                                     u"builtins.__import__",
                                                     u"builtins.open",
                                                     u"__builtin__.eval",
                                                     u"__builtin__.exec",
                                                     u"__builtin__.getattr",
                                                     u"importlib",
                                                     u"pkgutil",
                                                     u"runpy",
                                                     u"socket",
                                                     u"shutil",
                                                     u"pty",
                                                     u"ctypes",
                                                     u"webbrowser"};

// A text that is known, or something else.
using Known = std::optional<QString>;

bool standsIn(const QString& name, QStringView package)
{
    return name == package || (name.startsWith(package) && name.size() > package.size() && name[package.size()] == u'.');
}

class PickleReader {
public:
    explicit PickleReader(const ObjectBytes& object) : m_bytes(object.bytes), m_isCut(object.isCut()) {}

    ObjectFacts read()
    {
        int opcodes = 0;
        bool isWhole = false;
        while (m_at < m_bytes.size() && opcodes < PickleOpcodes && !isWhole && !m_isBroken) {
            ++opcodes;
            isWhole = step(m_bytes[m_at++]);
        }
        finish(isWhole, opcodes);
        return std::move(m_read);
    }

private:
    void finish(bool isWhole, int opcodes)
    {
        const auto format = [this](const QString& key, const QString& value) { m_read.add(ObjectWords::format(), key, value); };
        format(ObjectWords::tr("format"), ObjectWords::tr("Python pickle"));
        format(ObjectWords::tr("protocol"), QString::number(m_protocol));
        QStringList dangerous, unusual;
        for (const QString& name : std::as_const(m_names)) {
            const bool isDangerous = std::ranges::any_of(DangerousNames, [&](QStringView each) { return standsIn(name, each); });
            const bool isUsual = std::ranges::any_of(UsualPackages, [&](QStringView each) { return standsIn(name, each); });
            m_read.add(ObjectWords::imports(), name,
                       isDangerous   ? ObjectWords::tr("can run commands, open files or find other names")
                           : isUsual ? ObjectWords::tr("usual")
                                     : ObjectWords::tr("not one of the usual packages"));
            if (isDangerous)
                dangerous << name;
            else if (!isUsual)
                unusual << name;
        }
        if (!dangerous.isEmpty())
            m_read.warn(
                ObjectWords::tr("Loading it would call what can run commands, open files or find other names: %1.").arg(dangerous.join(u", "_s)));
        if (!unusual.isEmpty())
            m_read.warn(ObjectWords::tr("Loading it would call names outside of the usual packages: %1.").arg(unusual.join(u", "_s)));
        if (m_computed > 0)
            m_read.warn(ObjectWords::tr("%n name(s) that loading it would call are put together there and cannot be read.", nullptr, m_computed));
        // joblib writes the values of arrays between the opcodes; how many there are only its own reader knows.
        if (m_isBroken && m_names.contains(u"joblib.numpy_pickle.NumpyArrayWrapper"_s))
            m_read.warn(
                ObjectWords::tr("From byte %1 on it holds values of arrays, as joblib writes them; names behind them are not read.").arg(m_at));
        else if (m_isBroken || (!isWhole && m_at >= m_bytes.size()))
            m_read.warn(m_isCut ? ObjectWords::cutAt(m_bytes.size()) : ObjectWords::brokenAt(m_at));
        else if (!isWhole)
            m_read.warn(ObjectWords::tr("Only its first %1 opcodes were read.").arg(opcodes));
        else if (m_at < m_bytes.size() && !m_isCut)
            m_read.add(ObjectWords::format(), ObjectWords::tr("bytes behind its end"), QString::number(m_bytes.size() - m_at));
    }

    // True at the end of the pickle.
    bool step(char opcode)
    {
        switch (opcode) {
        case '.': return true;
        case char(0x80): m_protocol = int(number(1)); return false;                                          // PROTO
        case char(0x95): skip(8); return false;                                                              // FRAME
        case '(': m_marks.push_back(m_stack.size()); return false;                                           // MARK
        case '0': pop(); return false;                                                                       // POP
        case '1': popMark(); return false;                                                                   // POP_MARK
        case '2': push(top()); return false;                                                                 // DUP
        case 'I':
        case 'L':
        case 'F':
            line();
            push({});
            return false;                                        // numbers as text
        case 'K':
            skip(1);
            push({});
            return false;
        case 'M':
            skip(2);
            push({});
            return false;
        case 'J':
            skip(4);
            push({});
            return false;
        case 'G':
            skip(8);
            push({});
            return false;
        case char(0x8a):
            skip(qint64(number(1)));
            push({});
            return false;                                    // LONG1
        case char(0x8b):
            skip(qint64(number(4)));
            push({});
            return false;                                    // LONG4
        case 'N':
        case char(0x88):
        case char(0x89):
        case ']':
        case ')':
        case '}':
        case char(0x8f): push({}); return false;
        case 'S': push(quoted(line())); return false;                                                        // STRING
        case 'V': push(text(line())); return false;                                                          // UNICODE
        case 'U':
        case 'C':
        case char(0x8c): push(text(counted(1))); return false;
        case 'T':
        case 'B':
        case 'X': push(text(counted(4))); return false;
        case char(0x8d):
        case char(0x8e):
        case char(0x96): push(text(counted(8))); return false;
        case 'P':
            line();
            push({});
            return false;                                                            // PERSID
        case 'Q':
            pop();
            push({});
            return false;                                                             // BINPERSID
        case 'p':
        case 'q':
        case 'r':
        case char(0x94): memoize(opcode); return false;
        case 'g':
        case 'h':
        case 'j': push(m_memo.value(place(opcode))); return false;
        case 'c': takeGlobal(); return false;
        case char(0x93): takeStackGlobal(); return false;
        case 'i':
            takeGlobal();
            popMark();
            push({});
            return false;                                           // INST
        case 'o':
            popMark();
            push({});
            return false;                                                         // OBJ
        case 'R':
        case char(0x81):
            pop();
            pop();
            push({});
            return false;                                     // REDUCE, NEWOBJ
        case char(0x92):
            pop();
            pop();
            pop();
            push({});
            return false;                                        // NEWOBJ_EX
        case 'b':
        case 'a': pop(); return false;                                                             // BUILD, APPEND
        case 's':
            pop();
            pop();
            return false;                                                                // SETITEM
        case 'e':
        case 'u':
        case char(0x90): popMark(); return false;                                        // APPENDS, SETITEMS, ADDITEMS
        case 'l':
        case 't':
        case 'd':
        case char(0x91):
            popMark();
            push({});
            return false;                    // LIST, TUPLE, DICT, FROZENSET
        case char(0x85):
            pop();
            push({});
            return false;
        case char(0x86):
            pop();
            pop();
            push({});
            return false;
        case char(0x87):
            pop();
            pop();
            pop();
            push({});
            return false;
        case char(0x82):
            skip(1);
            push({});
            ++m_computed;
            return false;                                      // EXT1, 2, 4: names from a registry
        case char(0x83):
            skip(2);
            push({});
            ++m_computed;
            return false;
        case char(0x84):
            skip(4);
            push({});
            ++m_computed;
            return false;
        case char(0x97): push({}); return false;                                                             // NEXT_BUFFER
        case char(0x98): return false;                                                                       // READONLY_BUFFER
        default: fail(); return false;
        }
    }

    void fail()
    {
        m_isBroken = true;
        --m_at;
    }
    void skip(qint64 count)
    {
        if (count < 0 || count > m_bytes.size() - m_at)
            m_isBroken = true;
        else
            m_at += qsizetype(count);
    }
    quint64 number(int size)
    {
        quint64 value = 0;
        if (size > m_bytes.size() - m_at) {
            m_isBroken = true;
            return 0;
        }
        for (int i = size - 1; i >= 0; --i)
            value = value << 8 | uchar(m_bytes[m_at + i]);
        m_at += size;
        return value;
    }
    QByteArrayView counted(int size)
    {
        const quint64 length = number(size);
        if (m_isBroken || length > quint64(m_bytes.size() - m_at)) {
            m_isBroken = true;
            return {};
        }
        const QByteArrayView bytes = m_bytes.sliced(m_at, qsizetype(length));
        m_at += qsizetype(length);
        return bytes;
    }
    QByteArrayView line()
    {
        const qsizetype end = m_bytes.sliced(m_at).indexOf('\n');
        if (end < 0) {
            m_isBroken = true;
            return {};
        }
        const QByteArrayView bytes = m_bytes.sliced(m_at, end);
        m_at += end + 1;
        return bytes;
    }
    static Known text(QByteArrayView bytes) { return bytes.size() > TextKept ? Known() : Known(QString::fromUtf8(bytes)); }
    static Known quoted(QByteArrayView bytes) { return bytes.size() >= 2 ? text(bytes.sliced(1, bytes.size() - 2)) : Known(); }

    void push(Known value)
    {
        if (m_stack.size() < StackKept)
            m_stack.push_back(std::move(value));
    }
    Known pop()
    {
        if (m_stack.empty())
            return {};
        Known value = std::move(m_stack.back());
        m_stack.pop_back();
        return value;
    }
    [[nodiscard]] Known top() const { return m_stack.empty() ? Known() : m_stack.back(); }
    void popMark()
    {
        if (m_marks.empty())
            return;
        m_stack.resize(std::min(m_marks.back(), m_stack.size()));
        m_marks.pop_back();
    }

    quint64 place(char opcode)
    {
        return opcode == 'g' || opcode == 'p' ? line().toByteArray().toULongLong() : number(opcode == 'h' || opcode == 'q' ? 1 : 4);
    }
    void memoize(char opcode)
    {
        const quint64 at = opcode == char(0x94) ? quint64(m_memo.size()) : place(opcode);
        if (m_memo.size() < qsizetype(StackKept))
            m_memo.insert(at, top());
    }

    void takeName(const QString& module, const QString& name)
    {
        const QString whole = module + u'.' + name;
        if (m_names.size() < ObjectParts && !m_names.contains(whole))
            m_names << whole;
    }
    void takeGlobal()
    {
        const QString module = QString::fromUtf8(line().toByteArray().left(TextKept)), name = QString::fromUtf8(line().toByteArray().left(TextKept));
        if (!m_isBroken)
            takeName(module, name);
        push({});
    }
    void takeStackGlobal()
    {
        const Known name = pop(), module = pop();
        if (name && module)
            takeName(*module, *name);
        else
            ++m_computed;
        push({});
    }

    QByteArrayView m_bytes;
    bool m_isCut;
    qsizetype m_at = 0;
    bool m_isBroken = false;
    int m_protocol = 0;
    int m_computed = 0; // names that are not to be read
    QStringList m_names;
    std::vector<Known> m_stack;
    std::vector<std::size_t> m_marks;
    QHash<quint64, Known> m_memo;
    ObjectFacts m_read;
};

}

ObjectFacts readPickle(const ObjectBytes& object)
{
    return PickleReader(object).read();
}

}
