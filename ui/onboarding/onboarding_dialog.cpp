// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_dialog.h"

#include "base/when_ready.h"
#include "onboarding/credentials_page.h"
#include "onboarding/destination_page.h"
#include "onboarding/preview_page.h"
#include "onboarding/sources_page.h"
#include "onboarding/start_page.h"
#include "onboarding/step_list.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/focus_ring.h"
#include "widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace casb::ui {
namespace {

/// The foot, with a line above it.
class Foot : public QWidget
{
public:
    explicit Foot(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Colour::Window));
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Colour::Border));
    }

private:
    const Theme &m_theme;
};

/// Where the pages lie.
class Sheet : public QWidget
{
public:
    explicit Sheet(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.colour(Colour::Surface));
    }

private:
    const Theme &m_theme;
};

} // namespace

OnboardingDialog::OnboardingDialog(OnboardingParts parts, QWidget *parent)
    : QDialog(parent), m_parts(std::move(parts)),
      m_draft(std::make_unique<Draft>(newDraft(m_parts.session.clock().nowMs()))),
      m_start(new StartPage(m_parts.theme, *m_draft, m_parts.times, m_parts.session.clock().nowMs())),
      m_steps(new StepList(m_parts.theme, {tr("Start"), tr("Credentials"), tr("Sources"), tr("Destination"), tr("Preview")})),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("onboarding"));
    setWindowTitle(tr("New tenant"));
    setModal(true);
    m_draft->base = m_parts.base;
    m_draft->basePath = m_parts.basePath;
    if (m_draft->base)
        m_draft->place = Draft::Place::AsBefore;
    m_pages = {m_start, new CredentialsPage(m_parts, *m_draft), new SourcesPage(m_parts, *m_draft),
               new DestinationPage(m_parts, *m_draft), new PreviewPage(m_parts, *m_draft)};
    for (WizardPage *page : std::as_const(m_pages)) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->viewport()->setAutoFillBackground(false);
        area->setWidget(page);
        page->setAutoFillBackground(false);
        m_stack->addWidget(area);
        connect(page, &WizardPage::completeChanged, this, &OnboardingDialog::showFoot);
    }
    auto *sheet = new Sheet(m_parts.theme);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_stack);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(sheet, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(makeFoot());
    new FocusRing(m_parts.theme, this);
    connect(m_steps, &StepList::chosen, this, &OnboardingDialog::go);
    connect(m_start, &StartPage::draftFilled, this, [this] {
        for (WizardPage *page : std::as_const(m_pages))
            page->load();
    });
    for (QWidget *field : m_stack->findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(field) != nullptr || qobject_cast<QAbstractSpinBox *>(field) != nullptr)
            guardFromWheel(*field);
    }
    const QSize room = (parent != nullptr ? parent->screen() : screen())->availableSize() - QSize(40, 60);
    resize(QSize(1000, 700).boundedTo(room));
    go(0);
}

OnboardingDialog::~OnboardingDialog()
{
    // Fields that lose the keyboard still write into the draft: they go before it does.
    for (WizardPage *page : std::as_const(m_pages))
        page->disconnect(this);
    hide();
    m_pages[step()]->leave();
    delete m_stack;
}

QWidget *OnboardingDialog::makeFoot()
{
    auto *foot = new Foot(m_parts.theme);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 11);
    column->setSpacing(10);
    m_banner = new Banner(m_parts.theme);
    m_banner->setObjectName(QStringLiteral("onboardingBanner"));
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_cancel = new Button(m_parts.theme, ButtonKind::Flat, tr("Cancel setup"));
    m_cancel->setObjectName(QStringLiteral("onboardingCancel"));
    m_back = new Button(m_parts.theme, ButtonKind::Normal, {});
    m_back->setObjectName(QStringLiteral("onboardingBack"));
    m_next = new Button(m_parts.theme, ButtonKind::Primary, {});
    m_next->setObjectName(QStringLiteral("onboardingNext"));
    for (Button *button : {m_cancel, m_back, m_next}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(m_parts.theme.length(Length::ControlDialog));
    }
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_back, &QAbstractButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, &OnboardingDialog::next);
    connect(m_banner, &Banner::deedChosen, this, [this] {
        m_draft->thisRunOnly = true;
        m_banner->hide();
        finishStored();
    });
    return foot;
}

int OnboardingDialog::step() const
{
    return m_steps->current();
}

void OnboardingDialog::chooseDoor(Draft::Door door)
{
    m_start->choose(door);
}

void OnboardingDialog::importFrom(const QString &path)
{
    m_start->setFolder(path);
}

void OnboardingDialog::go(int target)
{
    if (target < 0 || target >= m_pages.size())
        return;
    m_pages[step()]->leave();
    m_banner->hide();
    m_steps->setCurrent(target);
    m_stack->setCurrentIndex(target);
    m_pages[target]->enter();
    m_pages[target]->setFocus(Qt::OtherFocusReason);
    showFoot();
}

void OnboardingDialog::next()
{
    if (!m_pages[step()]->complete() || m_finishing)
        return;
    if (m_draft->door == Draft::Door::Demo) {
        m_discard = true;
        accept();
        emit demoWanted();
    } else if (step() + 1 == m_pages.size()) {
        finish();
    } else {
        go(step() + 1);
    }
}

void OnboardingDialog::showFoot()
{
    const int here = step();
    const bool demo = m_draft->door == Draft::Door::Demo && here == 0;
    const bool last = here + 1 == m_pages.size();
    m_back->setVisible(here > 0);
    if (here > 0)
        m_back->setWords(m_pages[here - 1]->wayBackTo());
    m_next->setWords(demo ? tr("Start the demo") : last ? tr("Start collecting") : m_pages[here + 1]->wayTo());
    // A button measures its words in the normal weight and paints them in the strong one.
    m_next->setMinimumWidth(QFontMetrics(m_parts.theme.strongFont(Type::Body)).horizontalAdvance(m_next->text()) + 40);
    const bool open = m_pages[here]->complete() && !m_finishing;
    m_next->setEnabled(open);
    m_next->setToolTip(open ? QString() : m_pages[here]->missing());
    m_next->setDefault(open);
}

void OnboardingDialog::finish()
{
    m_pages[step()]->leave(); // what the preview still reads is no longer wanted
    const Result<QList<KeychainEntry>> entries = keychainEntries(*m_draft);
    if (!entries) {
        m_banner->say(MarkState::Bad, entries.error().path + QStringLiteral(": ") + entries.error().detail);
        return;
    }
    m_entries = *entries;
    if (m_draft->thisRunOnly) {
        finishStored();
        return;
    }
    m_finishing = true;
    showFoot();
    m_banner->say(MarkState::Waiting, tr("Storing the secrets in the keychain. It may ask for its password."));
    storeFrom(0);
}

void OnboardingDialog::storeFrom(qsizetype entry)
{
    if (entry == m_entries.size()) {
        m_finishing = false;
        showFoot();
        finishStored();
        return;
    }
    const auto &[name, credentials] = m_entries[entry];
    whenReady(m_parts.session.secrets().write(name, credentials), this, [this, entry](const Result<void> &stored) {
        if (stored) {
            storeFrom(entry + 1);
            return;
        }
        m_finishing = false;
        showFoot();
        if (SecretStore::isNameTaken(stored.error())) {
            m_banner->say(MarkState::Bad, tr("Not stored: the keychain holds other credentials as %1, which were not stored from "
                                             "here. Choose another name for this tenant.").arg(stored.error().path));
            return;
        }
        m_banner->say(MarkState::Bad,
                      tr("Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for "
                         "this run only.").arg(stored.error().detail),
                      m_parts.keepForThisRun ? tr("Keep for this run only") : QString());
    });
}

void OnboardingDialog::finishStored()
{
    const Result<QString> written = writeDraft(*m_draft, m_parts.folder);
    if (!written) {
        m_banner->say(MarkState::Bad, written.error().detail);
        return;
    }
    if (m_draft->thisRunOnly && m_parts.keepForThisRun) {
        for (const KeychainEntry &entry : std::as_const(m_entries))
            m_parts.keepForThisRun(entry.name, entry.credentials);
    }
    const QString path = *written;
    if (path.isEmpty()) // what it is added to runs without a file
        m_parts.session.open(finishedConfig(*m_draft, m_parts.folder), {});
    else
        m_parts.session.open(path);
    m_discard = true;
    accept();
    emit done(path);
}

void OnboardingDialog::reject()
{
    const bool typed = m_draft->credentials != Credentials{} || !m_draft->name.isEmpty();
    if (!typed || m_discard) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Discard the setup"), tr("Discard what was entered?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("discardSetup"));
    box->setInformativeText(tr("Nothing was stored yet. The secrets that were typed are forgotten."));
    QPushButton *keep = box->addButton(tr("Go on with the setup"), QMessageBox::RejectRole);
    QPushButton *discard = box->addButton(tr("Discard the setup"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // The question goes before what it stands on, or the window manager gives the keyboard to nothing.
    connect(box, &QDialog::finished, this, [this, box, discard] {
        if (box->clickedButton() != discard)
            return;
        m_discard = true;
        QDialog::reject();
        if (parentWidget() != nullptr)
            parentWidget()->window()->activateWindow();
    });
    box->open();
}

} // namespace casb::ui
