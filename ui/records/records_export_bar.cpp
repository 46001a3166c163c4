// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_export_bar.h"

#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"
#include "widgets/progress_bar.h"

#include <QHBoxLayout>

#include <utility>

namespace casb::ui {

RecordsExportBar::RecordsExportBar(const Theme &theme, QWidget *parent)
    : Panel(theme, {}, parent), m_mark(new Mark(theme, 16)), m_words(new Label(theme, Type::Body, Colour::Text)),
      m_bar(new ProgressBar(theme)), m_stop(new Button(theme, ButtonKind::Normal, tr("Stop the export")))
{
    content()->setContentsMargins(12, 7, 8, 7);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_words->setObjectName(QStringLiteral("exportWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setFixedWidth(180);
    m_stop->setObjectName(QStringLiteral("exportStop"));
    m_stop->setSmall(true);
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    content()->addLayout(row);
    connect(m_stop, &QAbstractButton::clicked, this, &RecordsExportBar::stopOrHide);
    hide();
}

void RecordsExportBar::run(StoreQueries &queries, const RecordFilter &filter, RecordsExport::Format format,
                           const QString &path)
{
    delete m_export;
    m_export = new RecordsExport(queries, filter, format, path, this);
    connect(m_export, &RecordsExport::progressed, this, &RecordsExportBar::showProgress);
    connect(m_export, &RecordsExport::finished, this, &RecordsExportBar::end);
    m_mark->setState(MarkState::Running, tr("exporting"));
    m_stop->setWords(tr("Stop the export"));
    m_bar->show();
    showProgress(0, 0, -1);
    show();
    m_export->start();
}

void RecordsExportBar::showProgress(qint64 written, qint64 lookedAt, qint64 kept)
{
    m_words->setText(tr("Exporting to %1: %2 written").arg(m_export->path(), numberText(written)));
    m_words->setToolTip(m_export->path());
    m_bar->setFraction(kept > 0 ? double(lookedAt) / double(kept) : 0);
}

void RecordsExportBar::end(qint64 written, const QString &problem)
{
    const QString path = m_export->path();
    std::exchange(m_export, nullptr)->deleteLater();
    const bool good = problem.isEmpty();
    m_mark->setState(good ? MarkState::Good : MarkState::Bad, good ? tr("exported") : tr("not exported"));
    m_words->setText(good ? (written == 1 ? tr("1 record was written to %1").arg(path)
                                          : tr("%1 records were written to %2").arg(numberText(written), path))
                          : tr("Not exported to %1: %2").arg(path, problem));
    m_bar->hide();
    m_stop->setWords(tr("Close"));
}

void RecordsExportBar::stopOrHide()
{
    if (m_export) {
        m_export->stop();
        std::exchange(m_export, nullptr)->deleteLater();
    }
    hide();
}

} // namespace casb::ui
