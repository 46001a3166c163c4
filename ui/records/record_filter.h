// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/record_row.h"
#include "records/text_match.h"
#include "store/block_query.h"

#include <QMetaType>

#include <vector>

namespace casb::ui {

class TimeDisplay;

/// A span of time; the end is not part of it.
struct TimeSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const TimeSpan &) const = default;
};

/// The span that a person means by `2026-03-17`, `2026-03-17 09`, `09:31`, `09:31:02` or two of them with `..` between;
/// without a date it is today's. Nothing when it is none of them.
std::optional<TimeSpan> parseTimeSpan(const QString &text, qint64 nowMs, const TimeDisplay &time);

/// Which records are wanted. Texts are looked for anywhere in their column, whatever their case; empty: any.
struct RecordFilter {
    enum class Delivery : quint8 { Any, Delivered, Waiting };
    QString text; ///< anywhere in the record
    std::optional<TimeSpan> span;
    QString service;
    std::optional<Severity> least; ///< alerts of this severity or a higher one
    QString severity;
    QString title;
    QString user;
    QString cloud;
    QString id;
    QString child; ///< `2`, `2 of 3`
    QString pullingId;
    Delivery delivery = Delivery::Any;
    bool operator==(const RecordFilter &) const = default;
    [[nodiscard]] bool empty() const { return *this == RecordFilter{}; }
};

/// A filter ready for use on blocks, in a reader thread.
class RecordMatcher
{
public:
    explicit RecordMatcher(const RecordFilter &filter);

    /// Answers may be outdated when an output delivers meanwhile.
    void setCursors(const QList<OutputCursor> &cursors);
    /// What of the filter the store itself can answer.
    [[nodiscard]] BlockQuery query() const;
    /// Whether records have to be read at all, or the heads of blocks are enough.
    [[nodiscard]] bool needsLines() const { return m_needsRow || !m_texts.empty(); }
    /// Appends the numbers of the block's records that are wanted and lie before @p before, newest first.
    void match(const SpoolBlock &block, qint64 before, std::vector<qint64> &hits) const;

private:
    [[nodiscard]] bool accepts(const RecordRow &row) const;
    [[nodiscard]] bool acceptsDelivery(qint64 number) const;

    RecordFilter m_filter;
    std::vector<TextMatch> m_texts; ///< have to occur in the line; the fastest first
    bool m_needsRow = false;
    qint64 m_slowest = -1; ///< first record that some output waits for; −1: no outputs
};

} // namespace casb::ui

Q_DECLARE_METATYPE(casb::ui::RecordFilter)
