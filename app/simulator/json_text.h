// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace casb::simulator {

/// Writes compact JSON in the order it is told, numbers as given: Qt's classes would sort members and change numbers.
class JsonText
{
public:
    explicit JsonText(QByteArray &out) : m_out(out) {}

    void beginObject() { separate(); m_out += '{'; m_first = true; }
    void endObject() { m_out += '}'; m_first = false; }
    void beginArray() { separate(); m_out += '['; m_first = true; }
    void endArray() { m_out += ']'; m_first = false; }

    void key(std::string_view name)
    {
        string(name);
        m_out += ':';
        m_first = true;
    }
    /// UTF-8.
    void string(std::string_view text);
    /// A number or literal, verbatim.
    void raw(std::string_view text)
    {
        separate();
        m_out.append(text.data(), qsizetype(text.size()));
        m_first = false;
    }

    void member(std::string_view name, std::string_view text) { key(name); string(text); }
    void rawMember(std::string_view name, std::string_view text) { key(name); raw(text); }
    void member(std::string_view name, qint64 number);
    /// null for an empty text.
    void memberOrNull(std::string_view name, std::string_view text);

private:
    void separate()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }

    QByteArray &m_out;
    bool m_first = true;
};

/// @p text as a JSON string with its quotes.
QByteArray jsonString(std::string_view text);

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace casb::simulator
