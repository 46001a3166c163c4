// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace casb::ui {

/// Walks over the members of a JSON object, or the elements of a list, without making a tree: names and values are views
/// into the text, which is known to be valid. Cheap enough for a million records.
class JsonWalk
{
public:
    /// @p container: from its opening brace or bracket on; anything else has no members.
    explicit JsonWalk(QByteArrayView container);

    /// Goes to the next member; false: there is none.
    bool next();
    /// As it is written, between its quotes; empty in a list.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// As it is written.
    [[nodiscard]] QByteArrayView value() const { return m_value; }

private:
    void skip();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_object = false;
    QByteArrayView m_name;
    QByteArrayView m_value;
};

/// Index behind the value that begins at @p from; the end of the text when it is cut.
qsizetype jsonValueEnd(QByteArrayView text, qsizetype from);

/// What a scalar means: a string's text with its escapes resolved, the letters of a number or a word, nothing of a
/// container.
QString jsonText(QByteArrayView value);

/// The value of a member as it is written; empty: there is none.
QByteArrayView jsonMember(QByteArrayView object, QByteArrayView name);

} // namespace casb::ui
