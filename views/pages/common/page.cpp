// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/page.h"

#include "views/look/plainlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int margin = 16;

} // namespace

Page::Page(QWidget* parent)
    : QWidget(parent), m_sentence(new PlainLabel({}, PlainLabel::Look::Sentence)),
      m_more(new PlainLabel({}, PlainLabel::Look::Secondary)), m_actions(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 12, margin, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_more);
    // Long sentences give way to the window, not the window to them.
    m_sentence->setMinimumWidth(0);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setWordWrap(true);
    top->addLayout(words, 1);
    m_actions->setSpacing(8);
    top->addLayout(m_actions);
    top->setAlignment(m_actions, Qt::AlignTop);
    layout->addLayout(top);
    layout->addSpacing(12);
    m_body->setSpacing(0);
    layout->addLayout(m_body, 1);
}

void Page::setSentence(const QString& sentence, const QString& more)
{
    m_sentence->setPlainText(sentence);
    m_more->setPlainText(more);
    setAccessibleName(sentence);
    setAccessibleDescription(more);
}

QString Page::sentence() const
{
    return m_sentence->text();
}

QWidget* scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    page->resize(
        page->minimumSize()); // it will be as wide as the area: how wide it would like to be costs time
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace tare::views
