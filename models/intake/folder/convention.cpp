// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/convention.h"

#include "intake/folder/glob.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gatehouse::intake {
namespace {

using namespace std::string_view_literals;

// Patterns in lower case, separated by blanks; one without '/' is compared with the file's name, one with '/' with the end of the
// path. The first rule that fits decides, so what a name says stands before what a suffix says.
struct Rule {
    Element element;
    std::string_view patterns;
};

constexpr std::array Rules{
    Rule{Element::Configuration, "gatehouse.yaml gatehouse.yml"},

    // Golden inputs and outputs, whatever their format.
    Rule{Element::GoldenTests,
         "golden/** golden-tests/** golden_tests/** goldens/** *golden*.csv *golden*.json *golden*.jsonl *golden*.ndjson "
         "*golden*.parquet *golden*.tsv *golden*.toml *golden*.yaml *golden*.yml *golden*.txt *golden*.npy *golden*.npz"},

    Rule{Element::Notebook, "*.ipynb *.rmd *.qmd"},

    // What a run is made of: packages, interpreters, images.
    Rule{Element::Environment,
         "requirements*.txt requirements*.in *.lock requirements/*.txt requirements/*.in constraints*.txt environment*.yml environment*.yaml "
         "conda.yaml conda.yml conda*.yaml conda*.yml conda-lock.yml *conda-lock.yml meta.yaml pyproject.toml setup.py setup.cfg "
         "poetry.lock poetry.toml uv.lock uv.toml pdm.lock pixi.toml pixi.lock pipfile pipfile.lock pylock.toml pylock.*.toml "
         "renv.lock description packrat.lock project.toml manifest.toml package.json package-lock.json yarn.lock pnpm-lock.yaml "
         "cargo.toml cargo.lock go.mod go.sum build.sbt pom.xml python_env.yaml runtime.txt .python-version apt.txt "
         "dockerfile dockerfile.* *.dockerfile containerfile .dockerignore docker-compose*.yml docker-compose*.yaml compose.yaml "
         "compose.yml singularity *.def *.nix flake.lock tox.ini noxfile.py"},

    Rule{Element::Documentation,
         "readme readme.* changelog changes news history license licence copying notice authors contributors model_card.* model-card.* "
         "modelcard.* citation.cff license.* licence.*"},

    // Names that the big trained formats use with a suffix that means something else elsewhere.
    Rule{Element::TrainedObject,
         "pytorch_model.bin model.bin *.ckpt.index *.ckpt.meta *.ckpt.data-* *.data-00000-of-* saved_model.pb variables/variables.* "
         "tokenizer.json vocab.json vocab.txt merges.txt spiece.model *.mlmodel/**"},
    Rule{Element::TrainedObject,
         "*.pkl *.pickle *.joblib *.dill *.cloudpickle *.onnx *.pt *.pth *.ckpt *.safetensors *.h5 *.hdf5 *.keras *.pb *.tflite *.pmml "
         "*.ubj *.xgb *.lgb *.cbm *.bst *.model *.rds *.rdata *.rda *.mlmodel *.mlpackage *.gguf *.ggml *.mar *.torchscript *.bin *.skops "
         "*.caffemodel *.weights *.params *.jls *.jld2"},

    Rule{Element::Scripts,
         "*.py *.pyi *.pyx *.pxd *.r *.jl *.scala *.sql *.sh *.bash *.zsh *.fish *.ps1 *.bat *.cmd *.java *.kt *.kts *.groovy *.cpp *.cc *.cxx "
         "*.c *.h *.hh *.hpp *.cu *.cuh *.rs *.go *.js *.mjs *.cjs *.ts *.tsx *.jsx *.lua *.pl *.pm *.rb *.m *.f *.f90 *.sas *.do *.hs *.clj *.ml "
         "*.cs *.fs *.swift *.proto *.stan *.bug *.jags *.nim *.zig *.awk *.jinja *.jinja2 *.j2 makefile *.mk gnumakefile snakefile *.smk justfile "
         "rakefile sconstruct cmakelists.txt *.cmake *.nf dvc.yaml mlproject"},

    Rule{
        Element::Data,
        "*.csv *.tsv *.psv *.parquet *.feather *.arrow *.orc *.avro *.jsonl *.ndjson *.xlsx *.xls *.ods *.npy *.npz *.mat *.sav *.dta *.sas7bdat "
        "*.sqlite *.sqlite3 *.db *.duckdb *.dat *.data *.csv.gz *.tsv.gz *.json.gz *.jsonl.gz *.csv.zst *.csv.bz2 *.csv.xz *.gz *.bz2 *.xz *.zst *.zip "
        "*.tar *.tgz *.7z *.tfrecord *.tfrecords *.lmdb *.zarr/** *.nc *.grib *.geojson *.shp *.shx *.dbf *.prj *.gpkg *.kml *.libsvm *.svm *.svmlight "
        "*.arff *.idx *.bed *.vcf *.fasta *.fastq *.fa *.fq *.wav *.flac *.mp3 *.ogg *.mp4 *.avi *.tif *.tiff *.dcm *.nii *.nii.gz *.las *.laz "
        "*.dvc data/**/*.json data/**/*.txt data/**/*.xml data/*.json data/*.txt data/*.xml"},

    Rule{Element::Configuration,
         "*.yaml *.yml *.json *.json5 *.toml *.ini *.cfg *.conf *.properties *.env *.hocon *.xml *.xsd *.gin *.libsonnet *.jsonnet "
         "mlmodel .editorconfig .gitignore .gitattributes .gitmodules .dvcignore .flake8 .pylintrc .coveragerc .pre-commit-config.yaml "
         "manifest.in py.typed .rprofile .npmrc .bumpversion.cfg codecov.yml"},

    Rule{Element::Documentation,
         "*.md *.markdown *.rst *.adoc *.asciidoc *.org *.tex *.bib *.pdf *.docx *.doc *.odt *.rtf *.pptx *.ppt *.odp *.html *.htm *.txt "
         "*.png *.jpg *.jpeg *.gif *.svg *.webp *.ico *.drawio *.puml *.mmd *.dot *.css *.epub *.rd"},
};

bool fits(std::string_view pattern, const QByteArray& path, const QByteArray& name)
{
    if (!pattern.contains('/'))
        return globMatches(pattern, std::string_view(name.constData(), std::size_t(name.size())));
    // The end of the path: at its start or behind any '/'.
    std::string_view rest(path.constData(), std::size_t(path.size()));
    for (;;) {
        if (globMatches(pattern, rest))
            return true;
        const std::size_t slash = rest.find('/');
        if (slash == std::string_view::npos)
            return false;
        rest.remove_prefix(slash + 1);
    }
}

}

Element elementByConvention(QStringView path)
{
    const QByteArray lower = path.toString().toLower().toUtf8();
    const QByteArray name = lower.mid(lower.lastIndexOf('/') + 1);
    for (const Rule& rule : Rules) {
        std::string_view patterns = rule.patterns;
        while (!patterns.empty()) {
            const std::size_t blank = std::min(patterns.find(' '), patterns.size());
            if (blank > 0 && fits(patterns.substr(0, blank), lower, name))
                return rule.element;
            patterns.remove_prefix(std::min(blank + 1, patterns.size()));
        }
    }
    return Element::Other;
}

}
