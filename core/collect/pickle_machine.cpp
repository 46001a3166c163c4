// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pickle_machine.h"

#include "collect/pickle_value.h"

#include <QHash>
#include <QStringDecoder>
#include <QtEndian>

#include <deque>

namespace casb {
namespace {

constexpr int kMaxValues = 500'000;

Error unreadable(const QString &why)
{
    return Error{ErrorId::StateUnreadable, why, {}};
}

/// The instructions that are refused, by the name that Python's documentation gives them.
QString opcodeName(uchar opcode)
{
    static const QHash<uchar, QString> names{
        {'c', QStringLiteral("GLOBAL")},      {0x93, QStringLiteral("STACK_GLOBAL")}, {'R', QStringLiteral("REDUCE")},
        {'b', QStringLiteral("BUILD")},       {'i', QStringLiteral("INST")},          {'o', QStringLiteral("OBJ")},
        {0x81, QStringLiteral("NEWOBJ")},     {0x92, QStringLiteral("NEWOBJ_EX")},    {'P', QStringLiteral("PERSID")},
        {'Q', QStringLiteral("BINPERSID")},   {0x82, QStringLiteral("EXT1")},         {0x83, QStringLiteral("EXT2")},
        {0x84, QStringLiteral("EXT4")},       {'B', QStringLiteral("BINBYTES")},      {'C', QStringLiteral("SHORT_BINBYTES")},
        {0x8e, QStringLiteral("BINBYTES8")},  {0x96, QStringLiteral("BYTEARRAY8")},   {0x97, QStringLiteral("NEXT_BUFFER")},
        {0x98, QStringLiteral("READONLY_BUFFER")}, {0x8f, QStringLiteral("EMPTY_SET")}, {0x90, QStringLiteral("ADDITEMS")},
        {0x91, QStringLiteral("FROZENSET")},  {'S', QStringLiteral("STRING")},        {'T', QStringLiteral("BINSTRING")},
        {'U', QStringLiteral("SHORT_BINSTRING")}, {'F', QStringLiteral("FLOAT")},     {'G', QStringLiteral("BINFLOAT")},
        {0x88, QStringLiteral("NEWTRUE")},    {0x89, QStringLiteral("NEWFALSE")},     {')', QStringLiteral("EMPTY_TUPLE")},
        {'t', QStringLiteral("TUPLE")},       {0x85, QStringLiteral("TUPLE1")},       {0x86, QStringLiteral("TUPLE2")},
        {0x87, QStringLiteral("TUPLE3")},     {'0', QStringLiteral("POP")},           {'1', QStringLiteral("POP_MARK")},
        {'2', QStringLiteral("DUP")}};
    return names.value(opcode, QStringLiteral("0x%1").arg(int(opcode), 2, 16, QLatin1Char('0')));
}

/// Runs the instructions of a pickle on a stack of plain values: those that write texts, whole numbers, lists,
/// dictionaries and None, in any protocol, and no other. Each step checks what it takes.
class PickleMachine
{
public:
    explicit PickleMachine(const QByteArray &bytes) : m_bytes(bytes) {}

    /// The value lives as long as this machine.
    Result<PickleRef> run()
    {
        while (m_why.isEmpty()) {
            m_opcodeAt = m_at;
            if (m_at >= m_bytes.size()) {
                fail(QStringLiteral("it ends too early"));
                break;
            }
            const uchar opcode = uchar(m_bytes.at(m_at++));
            if (opcode == '.') {
                if (m_stack.size() != 1 || m_stack.back()->kind == PickleValue::Kind::Mark)
                    fail(QStringLiteral("the end is reached with %1 values").arg(m_stack.size()));
                else if (m_at < m_bytes.size())
                    fail(QStringLiteral("%1 bytes follow the end").arg(m_bytes.size() - m_at));
                else
                    return m_stack.back();
                break;
            }
            if (!scalar(opcode) && !container(opcode) && !memo(opcode))
                fail(QStringLiteral("the instruction %1 is not allowed in a state").arg(opcodeName(opcode)));
        }
        return unreadable(QStringLiteral("byte %1 of the pickle: ").arg(m_opcodeAt) + m_why);
    }

private:
    using Kind = PickleValue::Kind;

    void fail(const QString &why)
    {
        if (m_why.isEmpty())
            m_why = why;
    }

    QByteArray take(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at)) {
            fail(QStringLiteral("it ends too early"));
            return {};
        }
        const QByteArray out = m_bytes.mid(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return out;
    }

    template <typename T> T number()
    {
        const QByteArray bytes = take(sizeof(T));
        return bytes.size() == sizeof(T) ? qFromLittleEndian<T>(bytes.constData()) : T();
    }

    QByteArray line()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        if (end < 0) {
            fail(QStringLiteral("it ends too early"));
            return {};
        }
        const QByteArray out = m_bytes.mid(m_at, end - m_at);
        m_at = end + 1;
        return out;
    }

    bool push(Kind kind, const QByteArray &json = {})
    {
        if (++m_count > kMaxValues)
            fail(QStringLiteral("more than %1 values").arg(kMaxValues));
        else if (m_why.isEmpty())
            m_stack.push_back(&m_values.emplace_back(PickleValue{kind, json, {}}));
        return true;
    }

    bool pushText(const QByteArray &utf8)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(utf8);
        if (decoder.hasError())
            fail(QStringLiteral("a text is not UTF-8"));
        return push(Kind::Text, jsonQuoted(text));
    }

    bool pushDecimal(QByteArray digits)
    {
        if (digits.endsWith('L'))
            digits.chop(1);
        const bool negative = digits.startsWith('-');
        QByteArray bare = negative ? digits.mid(1) : digits;
        bool good = !bare.isEmpty() && bare.size() <= 600;
        for (const char c : bare)
            good = good && c >= '0' && c <= '9';
        if (!good)
            fail(QStringLiteral("a number is written wrongly"));
        while (bare.size() > 1 && bare.startsWith('0'))
            bare.remove(0, 1);
        return push(Kind::Int, negative && bare != "0" ? '-' + bare : bare);
    }

    /// Protocol 0 writes texts in one line, the rest as `\uXXXX`, `\UXXXXXXXX`.
    bool pushEscaped(const QByteArray &raw)
    {
        QString text;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const bool escape = raw[i] == '\\' && i + 1 < raw.size() && (raw[i + 1] == 'u' || raw[i + 1] == 'U');
            if (!escape) {
                text += QLatin1Char(raw[i]); // Latin-1, as Python has it
                continue;
            }
            const qsizetype digits = raw[i + 1] == 'u' ? 4 : 8;
            bool ok = false;
            const uint code = raw.mid(i + 2, digits).toUInt(&ok, 16);
            if (!ok || i + 2 + digits > raw.size() || code > 0x10ffff) {
                fail(QStringLiteral("a bad escape sequence"));
                return true;
            }
            text += QChar::requiresSurrogates(code) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                                                    : QString(QChar(char16_t(code)));
            i += digits + 1;
        }
        if (!text.isValidUtf16())
            fail(QStringLiteral("a text is not Unicode"));
        return push(Kind::Text, jsonQuoted(text));
    }

    bool scalar(uchar opcode)
    {
        switch (opcode) {
        case 'N': return push(Kind::None, "null");
        case 'J': return push(Kind::Int, QByteArray::number(number<qint32>()));
        case 'K': return push(Kind::Int, QByteArray::number(number<quint8>()));
        case 'M': return push(Kind::Int, QByteArray::number(number<quint16>()));
        case 0x8a: return push(Kind::Int, decimalOf(take(number<quint8>())));
        case 0x8b: {
            const quint32 size = number<quint32>();
            if (size > 255)
                fail(QStringLiteral("a number of %1 bytes").arg(size));
            return push(Kind::Int, m_why.isEmpty() ? decimalOf(take(size)) : QByteArray());
        }
        case 'L': return pushDecimal(line());
        case 'I': {
            const QByteArray text = line();
            if (text == "00" || text == "01")
                fail(QStringLiteral("the instruction INT with a boolean is not allowed in a state"));
            return pushDecimal(text);
        }
        case 'V': return pushEscaped(line());
        case 0x8c: return pushText(take(number<quint8>()));
        case 'X': return pushText(take(number<quint32>()));
        case 0x8d: return pushText(take(number<quint64>()));
        default: return false;
        }
    }

    bool container(uchar opcode)
    {
        switch (opcode) {
        case '(': return push(Kind::Mark);
        case ']': return push(Kind::List);
        case '}': return push(Kind::Dict);
        case 'l': return collect(Kind::List, afterMark());
        case 'd': return collect(Kind::Dict, afterMark());
        case 'a': return addTo(Kind::List, popped(1));
        case 'e': return addTo(Kind::List, afterMark());
        case 's': return addTo(Kind::Dict, popped(2));
        case 'u': return addTo(Kind::Dict, afterMark());
        default: return false;
        }
    }

    bool memo(uchar opcode)
    {
        switch (opcode) {
        case 0x80:
            if (const int protocol = number<quint8>(); protocol > 5)
                fail(QStringLiteral("protocol %1 is not known").arg(protocol));
            return true;
        case 0x95: // a frame's length only helps to read ahead
            if (number<quint64>() > quint64(m_bytes.size() - m_at))
                fail(QStringLiteral("it ends too early"));
            return true;
        case 0x94: return store(quint32(m_memo.size()));
        case 'q': return store(number<quint8>());
        case 'r': return store(number<quint32>());
        case 'p': return store(lineNumber());
        case 'h': return recall(number<quint8>());
        case 'j': return recall(number<quint32>());
        case 'g': return recall(lineNumber());
        default: return false;
        }
    }

    quint32 lineNumber()
    {
        bool ok = false;
        const quint32 value = line().toUInt(&ok);
        if (!ok)
            fail(QStringLiteral("a number is written wrongly"));
        return value;
    }

    bool store(quint32 place)
    {
        if (PickleValue *value = top())
            m_memo.insert(place, value);
        return true;
    }

    bool recall(quint32 place)
    {
        if (m_why.isEmpty() && !m_memo.contains(place))
            fail(QStringLiteral("it mentions a value that is not there"));
        else if (m_why.isEmpty())
            mention(m_memo.value(place));
        return true;
    }

    void mention(PickleValue *value)
    {
        if (++m_count > kMaxValues)
            fail(QStringLiteral("more than %1 values").arg(kMaxValues));
        else
            m_stack.push_back(value);
    }

    PickleValue *top()
    {
        if (!m_stack.empty() && m_stack.back()->kind != Kind::Mark)
            return m_stack.back();
        fail(QStringLiteral("a value is missing"));
        return nullptr;
    }

    std::vector<PickleRef> popped(size_t count)
    {
        std::vector<PickleRef> out(count);
        for (size_t i = count; i-- > 0;) {
            out[i] = top();
            if (!out[i])
                return {};
            m_stack.pop_back();
        }
        return out;
    }

    std::vector<PickleRef> afterMark()
    {
        size_t mark = m_stack.size();
        while (mark > 0 && m_stack[mark - 1]->kind != Kind::Mark)
            --mark;
        if (mark == 0) {
            fail(QStringLiteral("a mark is missing"));
            return {};
        }
        std::vector<PickleRef> out(m_stack.begin() + qptrdiff(mark), m_stack.end());
        m_stack.resize(mark - 1);
        return out;
    }

    bool collect(Kind kind, std::vector<PickleRef> items)
    {
        push(kind);
        return addTo(kind, std::move(items));
    }

    bool addTo(Kind kind, std::vector<PickleRef> items)
    {
        if (!m_why.isEmpty())
            return true;
        PickleValue *target = top();
        if (!target || target->kind != kind || (kind == Kind::Dict && items.size() % 2 != 0)) {
            fail(QStringLiteral("values without a place"));
            return true;
        }
        target->items.insert(target->items.end(), items.begin(), items.end());
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_opcodeAt = 0;
    int m_count = 0;
    std::deque<PickleValue> m_values;
    QString m_why;
    std::vector<PickleRef> m_stack;
    QHash<quint32, PickleRef> m_memo;
};

} // namespace

Result<QByteArray> readPythonState(const QByteArray &pickle)
{
    if (pickle.size() > kLargestPickle)
        return unreadable(QStringLiteral("the pickle is larger than %1 bytes").arg(kLargestPickle));
    PickleMachine machine(pickle);
    const Result<PickleRef> value = machine.run();
    if (!value)
        return value.error();
    return pickleToJson(**value);
}

} // namespace casb
