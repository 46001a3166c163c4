// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/slider_accessible.h"

#include "persistence/histogram_slider.h"

#include <QAccessibleWidget>

namespace casb::ui {
namespace {

constexpr double kHourMs = 3'600'000;

/// In hours before now, so that a step of the value is what an arrow key moves.
class SliderInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderInterface(HistogramSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider), m_slider(slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? m_slider->accessibleDescription() : QAccessibleWidget::text(type);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        return double(m_slider->value() - m_slider->maximum()) / kHourMs;
    }
    void setCurrentValue(const QVariant &value) override
    {
        m_slider->moveTo(m_slider->maximum() + qint64(value.toDouble() * kHourMs));
    }
    [[nodiscard]] QVariant maximumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumValue() const override
    {
        return double(m_slider->minimum() - m_slider->maximum()) / kHourMs;
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    HistogramSlider *m_slider;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *slider = qobject_cast<HistogramSlider *>(object);
    return slider != nullptr ? new SliderInterface(slider) : nullptr;
}

} // namespace

void installSliderInterface()
{
    QAccessible::installFactory(makeInterface); // a second installation of the same function is ignored
}

} // namespace casb::ui
