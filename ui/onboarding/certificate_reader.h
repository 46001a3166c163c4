// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/destination_tester.h"

#include <functional>
#include <optional>

namespace casb::ui {

/// Reads the files of a destination off the window's thread, of which a share or a pipe may keep one waiting for long: one
/// reading at a time, and only what was asked last is answered.
class CertificateReader : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const OutputConfig &output, const Result<CertificateWords> &words)>;
    /// @p tester must outlive it. @p take is called in the thread of this object.
    CertificateReader(DestinationTester &tester, Take take, QObject *parent);

    void read(const OutputConfig &output);
    /// What was asked is no longer wanted.
    void forget();
    [[nodiscard]] bool reading() const { return m_wanted.has_value(); }

private:
    void start();

    DestinationTester &m_tester;
    Take m_take;
    std::optional<OutputConfig> m_wanted;
    bool m_busy = false;
};

} // namespace casb::ui
