// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/syntaxrole.h"

namespace gatehouse::theme {

ThemeRole syntaxRole(KSyntaxHighlighting::Theme::TextStyle style)
{
    using Style = KSyntaxHighlighting::Theme::TextStyle;
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Import:
    case Style::Preprocessor:
    case Style::DataType: return ThemeRole::Kw;
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar: return ThemeRole::Str;
    case Style::Comment:
    case Style::CommentVar:
    case Style::Documentation:
    case Style::Annotation:
    case Style::RegionMarker:
    case Style::Information: return ThemeRole::Com;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant: return ThemeRole::Num;
    case Style::Function:
    case Style::BuiltIn:
    case Style::Attribute:
    case Style::Extension: return ThemeRole::Fn;
    case Style::Warning: return ThemeRole::Warning;
    case Style::Alert:
    case Style::Error: return ThemeRole::Critical;
    case Style::Normal:
    case Style::Variable:
    case Style::Operator:
    case Style::Others: return ThemeRole::Text;
    }
    return ThemeRole::Text;
}

}
