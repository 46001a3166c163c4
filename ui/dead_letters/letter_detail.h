// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/letter_replay.h"
#include "widgets/mark.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <optional>

namespace casb::ui {

class Button;
class ElidedLabel;
class JsonView;
class LetterEditor;
class Panel;
class Segments;
class Session;
class TimeDisplay;

/// One dead letter: its bytes as they came, beside them an editor in which they are repaired. What is typed is read
/// with the engine's own code; what was typed for a letter is kept when another one is looked at.
class LetterDetail : public QWidget
{
    Q_OBJECT

public:
    LetterDetail(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    /// 0: none chosen.
    void show(qint64 id);
    /// Reads the letter that is shown again.
    void refresh();
    [[nodiscard]] qint64 id() const { return m_id; }
    /// Replays it as it stands in the editor.
    void replay();

signals:
    void replayed(qint64 id, const casb::ReplayReceipt &receipt);
    /// What a person asked for did not happen, and why.
    void failed(const QString &what, const casb::Error &error);
    void pullWanted(qint64 pullRow);
    /// A discarded letter is to be opened again.
    void reopenWanted(qint64 id);

private:
    /// What a person made of a letter's bytes.
    struct Draft {
        QByteArray bytes;
        bool tooLarge = false; ///< from a file that the editor cannot hold
    };

    QWidget *makeOriginal();
    QWidget *makeRepair();
    void take(const std::optional<DeadLetter> &letter);
    void showOriginal();
    void showText();
    void setEditor(const QString &text, bool writable);
    void edited();
    void check();
    void showVerdict(const LetterReading &reading);
    void showOutcome();
    void say(MarkState mark, const QString &sentence, const QString &link = {});
    void showDeeds();
    void startOver();
    void replaceText(const QString &text);
    void chooseFile();
    void load(const QString &path);
    void chooseSave();
    [[nodiscard]] bool repairable() const;
    /// Empty: the letter's own.
    [[nodiscard]] QByteArray repairedBytes() const;

    Session &m_session;
    const Theme &m_theme;
    const TimeDisplay &m_time;
    qint64 m_id = 0;
    std::optional<DeadLetter> m_letter;
    QHash<qint64, Draft> m_drafts;
    QString m_before; ///< the editor's text that means the letter's own bytes
    bool m_setting = false;
    bool m_replaying = false;
    quint64 m_check = 0;
    std::optional<LetterReading> m_reading; ///< of what stands in the editor; none: not read yet
    qsizetype m_wrong = -1;
    QByteArray m_unwrapped; ///< offered instead of what is no object; empty: none
    QTimer m_rest;

    Panel *m_original;
    Segments *m_look;
    Button *m_copy;
    Button *m_save;
    LetterEditor *m_bytes;
    Panel *m_repair;
    Button *m_startOver;
    Button *m_load;
    Button *m_replay;
    LetterEditor *m_editor;
    Mark *m_mark;
    ElidedLabel *m_verdict;
    Button *m_link;
    JsonView *m_records;
};

} // namespace casb::ui
