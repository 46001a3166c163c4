// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/certificate_reader.h"
#include "onboarding/destination_page.h"
#include "onboarding/test_panel.h"

namespace casb::ui {

void DestinationPage::startTest()
{
    const auto output = tried();
    if (!output || m_parts.destinations == nullptr || !filled())
        return;
    m_test->begin();
    emit completeChanged();
    m_parts.destinations->start(*output);
}

void DestinationPage::endTest(const Error &error)
{
    if (!m_test->running())
        return;
    m_test->setSkippable(m_certificateGood); // with files that cannot be used there is nothing to go on to
    if (error.id == ErrorId::None)
        m_test->succeed();
    else
        m_test->fail(deliveryFailure(error, m_step, m_shown), {});
    emit completeChanged();
}

bool DestinationPage::complete() const
{
    const auto output = chosenOutput(draft());
    if (!output || output->type == OutputConfig::Type::Console || m_parts.destinations == nullptr)
        return filled(); // what was in force before needs no test
    return filled() && m_certificateGood && !m_certificate->reading() && (m_test->passed() || m_skipped);
}

QString DestinationPage::missing() const
{
    if (!filled())
        return draft().place == Draft::Place::Devo ? tr("Choose certificate, key and chain first, or keep the records only on "
                                                        "this computer")
                                                   : tr("Name the address of the relay first");
    if (m_certificate != nullptr && m_certificate->reading())
        return tr("The certificate files are being read");
    if (!m_certificateGood)
        return tr("The certificate files cannot be used");
    return m_test->running() ? tr("The test is running") : tr("Send a test record first");
}

} // namespace casb::ui
