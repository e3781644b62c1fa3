// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The next policy as YAML. What the form changes is put in where it stands, so that cursor and undo stay.

#include "items/policy/policydraft.h"

#include <QPlainTextEdit>

namespace gatehouse::dialogs {

class PolicyYaml : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PolicyYaml(items::PolicyDraft& draft, QWidget* parent = nullptr);
    // Chooses a line, counted from 1.
    void showLine(int line);

private:
    void follow();
    void useCodeFont();

    items::PolicyDraft& m_draft;
};

}
