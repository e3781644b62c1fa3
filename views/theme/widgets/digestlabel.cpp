// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/digestlabel.h"

#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace gatehouse::theme {

QString shortDigest(const QString& hex)
{
    return hex.size() <= 16 ? hex : hex.left(8) + u'…' + hex.right(4);
}

QString groupedDigest(const QString& hex)
{
    QString result;
    for (qsizetype i = 0; i < hex.size(); i += 8) {
        if (i > 0)
            result += i % 32 == 0 ? u'\n' : u' ';
        result += hex.mid(i, 8);
    }
    return result;
}

DigestLabel::DigestLabel(const QString& accessibleName, Form form, QWidget* parent)
    : QWidget(parent)
    , m_what(accessibleName)
    , m_form(form)
    , m_label(new TextLabel(QString(), TextStyle::Code, ThemeRole::Text, this))
    , m_copy(new QToolButton(this))
{
    m_copy->setIcon(icon(QStringLiteral("copy"), ThemeRole::Muted));
    m_copy->setAutoRaise(true);
    setSmall(m_copy);
    m_copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    m_copy->setToolTip(tr("Copy the whole digest"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::Tiny));
    row->addWidget(m_label);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hex); });
}

void DigestLabel::setDigest(const QString& hex)
{
    m_hex = hex;
    m_label->setText(m_form == Form::Short ? shortDigest(hex) : groupedDigest(hex));
    m_label->setToolTip(plainToolTip(hex));
    m_label->setAccessibleName(tr("%1: %2").arg(m_what, hex));
    m_copy->setEnabled(!hex.isEmpty());
}

}
