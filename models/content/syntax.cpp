// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/syntax.h"

#include <QHash>
#include <QSet>

namespace gatehouse::content {

namespace {

using namespace Qt::StringLiterals;

QString baseName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString suffix(const QString& path)
{
    const QString name = baseName(path);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower();
}

bool isRequirements(const QString& name)
{
    const QString lower = name.toLower();
    return (lower.startsWith(u"requirements") || lower.startsWith(u"constraints")) && (lower.endsWith(u".txt") || lower.endsWith(u".in"));
}

const QHash<QString, QString>& typesBySuffix()
{
    static const QHash<QString, QString> types{
        {u"py"_s, u"text/x-python"_s},
        {u"pyi"_s, u"text/x-python"_s},
        {u"r"_s, u"text/x-r"_s},
        {u"rmd"_s, u"text/x-r-markdown"_s},
        {u"jl"_s, u"text/x-julia"_s},
        {u"scala"_s, u"text/x-scala"_s},
        {u"sql"_s, u"application/sql"_s},
        {u"sh"_s, u"application/x-shellscript"_s},
        {u"js"_s, u"text/javascript"_s},
        {u"ts"_s, u"text/x-typescript"_s},
        {u"java"_s, u"text/x-java"_s},
        {u"c"_s, u"text/x-c"_s},
        {u"h"_s, u"text/x-c"_s},
        {u"cpp"_s, u"text/x-c++"_s},
        {u"go"_s, u"text/x-go"_s},
        {u"rs"_s, u"text/x-rust"_s},
        {u"json"_s, u"application/json"_s},
        {u"jsonl"_s, u"application/jsonl"_s},
        {u"yaml"_s, u"application/yaml"_s},
        {u"yml"_s, u"application/yaml"_s},
        {u"toml"_s, u"application/toml"_s},
        {u"ini"_s, u"text/x-ini"_s},
        {u"cfg"_s, u"text/x-ini"_s},
        {u"xml"_s, u"application/xml"_s},
        {u"html"_s, u"text/html"_s},
        {u"css"_s, u"text/css"_s},
        {u"md"_s, u"text/markdown"_s},
        {u"rst"_s, u"text/x-rst"_s},
        {u"tex"_s, u"text/x-tex"_s},
        {u"txt"_s, u"text/plain"_s},
        {u"log"_s, u"text/plain"_s},
        {u"csv"_s, u"text/csv"_s},
        {u"tsv"_s, u"text/tab-separated-values"_s},
        {u"ipynb"_s, u"application/x-ipynb+json"_s},
        {u"png"_s, u"image/png"_s},
        {u"jpg"_s, u"image/jpeg"_s},
        {u"jpeg"_s, u"image/jpeg"_s},
        {u"gif"_s, u"image/gif"_s},
        {u"svg"_s, u"image/svg+xml"_s},
        {u"pdf"_s, u"application/pdf"_s},
        {u"zip"_s, u"application/zip"_s},
        {u"gz"_s, u"application/gzip"_s},
        {u"tar"_s, u"application/x-tar"_s},
        {u"parquet"_s, u"application/vnd.apache.parquet"_s},
        {u"pkl"_s, u"application/x-pickle"_s},
        {u"pickle"_s, u"application/x-pickle"_s},
        {u"joblib"_s, u"application/x-pickle"_s},
        {u"onnx"_s, u"application/x-onnx"_s},
        {u"npy"_s, u"application/x-npy"_s},
        {u"npz"_s, u"application/x-npz"_s},
        {u"h5"_s, u"application/x-hdf5"_s},
        {u"hdf5"_s, u"application/x-hdf5"_s},
        {u"keras"_s, u"application/zip"_s},
        {u"safetensors"_s, u"application/x-safetensors"_s},
        {u"lock"_s, u"text/plain"_s},
        {u"proto"_s, u"text/x-protobuf"_s},
    };
    return types;
}

}

QString mediaType(const QString& path)
{
    const QString name = baseName(path);
    if (isRequirements(name) || name == u"Dockerfile" || name == u"Makefile" || name == u"LICENSE")
        return u"text/plain"_s;
    if (name == u"MLmodel" || name == u"dvc.lock" || name.endsWith(u".dvc"))
        return u"application/yaml"_s;
    if (name == u"renv.lock" || name == u"Pipfile.lock")
        return u"application/json"_s;
    return typesBySuffix().value(suffix(path), u"application/octet-stream"_s);
}

QString syntaxName(const QString& path)
{
    const QString name = baseName(path);
    const QString ending = suffix(path);
    if (isRequirements(name))
        return u"INI Files"_s;
    if (name == u"MLmodel" || name == u"dvc.lock" || ending == u"dvc" || name == u"conda-lock.yml")
        return u"YAML"_s;
    if (name == u"renv.lock" || name == u"Pipfile.lock" || ending == u"ipynb" || ending == u"jsonl")
        return u"JSON"_s;
    if (name == u"poetry.lock" || name == u"uv.lock" || name == u"Cargo.lock" || name == u"Pipfile" || name == u"Manifest.toml")
        return u"TOML"_s;
    if (name == u".Rprofile")
        return u"R Script"_s;
    return {};
}

bool splitsAtUnicodeSeparators(const QString& path)
{
    static const QSet<QString> endings{u"js"_s, u"mjs"_s, u"cjs"_s, u"jsx"_s, u"ts"_s, u"tsx"_s};
    return endings.contains(suffix(path));
}

}
