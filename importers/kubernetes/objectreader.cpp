// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/objectreader.h"

#include "importers/kubernetes/fieldreader.h"
#include "importers/kubernetes/jsonstream.h"
#include "importers/kubernetes/podspecreader.h"
#include "importers/kubernetes/quantity.h"
#include "model/inventory/keptkeys.h"

#include <algorithm>

namespace tare::importers {

namespace {

static_assert(JsonStream::padding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t longestKeptText = 4096; // of a label or an annotation

void putNewest(std::optional<model::Timestamp> moment, ObjectFields& fields)
{
    if (moment && (!fields.newest || *fields.newest < *moment))
        fields.newest = moment;
}

void putSorted(model::KeyValues& list, std::string_view key, std::string_view value)
{
    if (value.size() > longestKeptText)
        return;
    const auto place =
        std::lower_bound(list.begin(), list.end(), key,
                         [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    if (place != list.end() && place->first == key)
        place->second = value; // of a key that is there twice, the last one counts
    else
        list.emplace(place, key, value);
}

bool readLabels(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.object("labels", value, [&](std::string_view key, JsonNode field) {
        std::string_view text;
        if (!reader.text({}, field, text))
            return false;
        if (key == "pod-template-hash")
            fields.templateHash = text;
        if (model::isKeptLabel(key))
            putSorted(fields.labels, key, text);
        if (fields.kind.empty() || fields.kind == "Node")
            fields.nodeLabels.take(key, text);
        return true;
    });
}

bool readAnnotations(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.object("annotations", value, [&](std::string_view key, JsonNode field) {
        if (!model::isKeptAnnotation(key))
            return true;
        std::string_view text;
        if (!reader.text({}, field, text))
            return false;
        putSorted(fields.annotations, key, text);
        return true;
    });
}

bool readOwners(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.array("ownerReferences", value, [&](std::size_t, JsonNode element) {
        fields.hasOwner = true;
        std::string_view kind;
        std::string_view name;
        std::string_view uid;
        bool isController = false;
        const bool isValid = reader.object({}, element, [&](std::string_view key, JsonNode field) {
            if (key == "kind")
                return reader.text(key, field, kind);
            if (key == "name")
                return reader.text(key, field, name);
            if (key == "uid")
                return reader.text(key, field, uid);
            return key == "controller" ? reader.flag(key, field, isController) : true;
        });
        if (isController)
            fields.owner = model::OwnerReference{std::string(kind), std::string(name), std::string(uid)};
        return isValid;
    });
}

bool readMetadata(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.object("metadata", value, [&](std::string_view key, JsonNode field) {
        if (key == "name")
            return reader.text(key, field, fields.name);
        if (key == "namespace")
            return reader.text(key, field, fields.namespaceName);
        if (key == "uid")
            return reader.text(key, field, fields.uid);
        if (key == "labels")
            return readLabels(reader, field, fields);
        if (key == "annotations")
            return readAnnotations(reader, field, fields);
        if (key == "ownerReferences")
            return readOwners(reader, field, fields);
        if (key != "creationTimestamp")
            return true;
        std::optional<model::Timestamp> moment;
        const bool isValid = reader.timestamp(key, field, moment);
        putNewest(moment, fields);
        return isValid;
    });
}

// spec.template of everything that makes pods. Its own metadata is not needed.
bool readTemplate(FieldReader& reader, std::string_view name, JsonNode value, ObjectFields& fields)
{
    return reader.object(name, value, [&](std::string_view key, JsonNode field) {
        if (key != "spec")
            return true;
        return reader.object(key, field, [&](std::string_view inner, JsonNode part) {
            return readPodSpecField(reader, inner, part, fields);
        });
    });
}

bool readJobTemplate(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.object("jobTemplate", value, [&](std::string_view key, JsonNode field) {
        if (key != "spec")
            return true;
        return reader.object(key, field, [&](std::string_view inner, JsonNode part) {
            if (inner == "parallelism")
                return reader.number(inner, part, fields.parallelism);
            return inner == "template" ? readTemplate(reader, inner, part, fields) : true;
        });
    });
}

bool readScaleTarget(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    fields.hints.hasScaleTarget = true;
    return reader.object("scaleTargetRef", value, [&](std::string_view key, JsonNode field) {
        if (key == "kind")
            return reader.text(key, field, fields.targetKind);
        return key == "name" ? reader.text(key, field, fields.targetName) : true;
    });
}

// autoscaling/v2: metrics[].resource.name and metrics[].containerResource.name.
bool readMetrics(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.objects("metrics", value, [&](std::size_t, std::string_view key, JsonNode field) {
        if (key != "resource" && key != "containerResource")
            return true;
        return reader.object(key, field, [&](std::string_view inner, JsonNode part) {
            std::string_view name;
            if (inner == "name" && !reader.text(inner, part, name))
                return false;
            fields.scalesOnCpu = fields.scalesOnCpu || name == "cpu";
            fields.scalesOnMemory = fields.scalesOnMemory || name == "memory";
            return true;
        });
    });
}

bool readAutoscalerField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields)
{
    if (key == "scaleTargetRef")
        return readScaleTarget(reader, value, fields);
    if (key == "minReplicas")
        return reader.number(key, value, fields.minReplicas);
    if (key == "maxReplicas")
        return reader.number(key, value, fields.maxReplicas);
    if (key == "metrics")
        return readMetrics(reader, value, fields);
    if (key != "targetCPUUtilizationPercentage")
        return true;
    std::optional<std::int64_t> percentage;
    const bool isValid = reader.number(key, value, percentage);
    fields.scalesOnCpu = fields.scalesOnCpu || percentage.has_value();
    return isValid;
}

void noteHint(std::string_view key, ShapeHints& hints)
{
    hints.hasContainers = hints.hasContainers || key == "containers";
    hints.hasTemplate = hints.hasTemplate || key == "template";
    hints.hasStrategy = hints.hasStrategy || key == "strategy";
    hints.hasUpdateStrategy = hints.hasUpdateStrategy || key == "updateStrategy";
    hints.hasServiceName = hints.hasServiceName || key == "serviceName" || key == "volumeClaimTemplates";
    hints.hasJobTemplate = hints.hasJobTemplate || key == "jobTemplate";
    hints.hasJobFields =
        hints.hasJobFields || key == "completions" || key == "backoffLimit" || key == "parallelism";
    hints.hasFinalizers = hints.hasFinalizers || key == "finalizers";
    hints.hasSelector = hints.hasSelector || key == "selector";
}

bool readSpecField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields)
{
    if (key == "template")
        return readTemplate(reader, key, value, fields);
    if (key == "replicas")
        return reader.number(key, value, fields.replicas);
    if (key == "providerID")
        return reader.text(key, value, fields.providerId);
    if (key == "unschedulable")
        return reader.flag(key, value, fields.isUnschedulable);
    if (key == "parallelism")
        return reader.number(key, value, fields.parallelism);
    if (key == "jobTemplate")
        return readJobTemplate(reader, value, fields);
    if (key == "schedule")
        return reader.text(key, value, fields.schedule);
    if (key == "suspend")
        return reader.flag(key, value, fields.isSuspended);
    return readPodSpecField(reader, key, value, fields) && readAutoscalerField(reader, key, value, fields);
}

bool readSpec(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.object("spec", value, [&](std::string_view key, JsonNode field) {
        if (fields.kind.empty())
            noteHint(key, fields.hints);
        return readSpecField(reader, key, field, fields);
    });
}

bool readNodeShape(FieldReader& reader, std::string_view name, JsonNode value, StatedShape& shape)
{
    return reader.object(name, value, [&](std::string_view key, JsonNode field) {
        if (key != "cpu" && key != "memory" && key != "pods")
            return true;
        std::optional<std::string_view> text;
        if (!reader.quantity(key, field, text))
            return false;
        if (!text)
            return true;
        bool isGood = false;
        if (key == "cpu")
            isGood = (shape.cpu = parseCpu(*text)).has_value();
        else if (key == "memory")
            isGood = (shape.memory = parseMemory(*text)).has_value();
        else
            isGood = (shape.pods = parseCount(*text)).has_value();
        return isGood ? true : reader.reject(key, "quantity");
    });
}

bool readConditions(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.objects("conditions", value, [&](std::size_t, std::string_view key, JsonNode field) {
        if (key != "lastHeartbeatTime")
            return true;
        std::optional<model::Timestamp> moment;
        const bool isValid = reader.timestamp(key, field, moment);
        putNewest(moment, fields);
        return isValid;
    });
}

bool readImages(FieldReader& reader, JsonNode value, ObjectFields& fields)
{
    return reader.array("images", value, [&](std::size_t, JsonNode element) {
        model::ImageRecord image;
        std::optional<std::int64_t> size;
        const bool isValid = reader.object({}, element, [&](std::string_view key, JsonNode field) {
            if (key == "sizeBytes")
                return reader.number(key, field, size);
            if (key != "names")
                return true;
            return reader.array(key, field, [&](std::size_t, JsonNode entry) {
                std::string_view name;
                if (!reader.text({}, entry, name))
                    return false;
                if (!name.empty())
                    image.names.emplace_back(name);
                return true;
            });
        });
        if (size && *size >= 0 && !image.names.empty()) {
            image.size = {*size};
            std::sort(image.names.begin(), image.names.end());
            fields.images.push_back(std::move(image));
        }
        return isValid;
    });
}

bool readStatusField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields)
{
    if (key == "phase")
        return reader.text(key, value, fields.phase);
    if (key == "startTime" || key == "completionTime") {
        auto& place = key == "startTime" ? fields.startTime : fields.completionTime;
        const bool isValid = reader.timestamp(key, value, place);
        putNewest(place, fields);
        return isValid;
    }
    if (!fields.kind.empty() && fields.kind != "Node")
        return true;
    if (key == "capacity")
        return readNodeShape(reader, key, value, fields.capacity);
    if (key == "allocatable")
        return readNodeShape(reader, key, value, fields.allocatable);
    if (key == "conditions")
        return readConditions(reader, value, fields);
    if (key == "images")
        return readImages(reader, value, fields);
    if (key != "nodeInfo")
        return true;
    fields.hints.hasNodeInfo = true;
    return reader.object(key, value, [&](std::string_view inner, JsonNode part) {
        return inner == "architecture" ? reader.text(inner, part, fields.architecture) : true;
    });
}

bool readTopField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields)
{
    if (key == "metadata")
        return readMetadata(reader, value, fields);
    if (key == "spec")
        return readSpec(reader, value, fields);
    if (key == "status")
        return reader.object(key, value, [&](std::string_view inner, JsonNode part) {
            return readStatusField(reader, inner, part, fields);
        });
    if (key == "handler") { // of a RuntimeClass; it has no spec
        fields.hints.hasHandler = true;
        return reader.text(key, value, fields.handler);
    }
    if (key != "overhead")
        return true;
    return reader.object(key, value, [&](std::string_view inner, JsonNode part) {
        return inner == "podFixed" ? readAmounts(reader, inner, part, fields.fixedOverhead) : true;
    });
}

// The first byte that makes the text invalid where the JSON library does not tell: not UTF-8, or a control
// character.
std::size_t firstBadByte(std::string_view text, bool isEncoding)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        if (!isEncoding && byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t')
            return i;
        if (isEncoding && ((byte >= 0x80 && byte < 0xC2) || byte > 0xF4 ||
                           !simdjson::validate_utf8(text.substr(i, length))))
            return i;
        i += length;
    }
    return 0;
}

} // namespace

bool isSecretKind(std::string_view kind)
{
    return kind == "Secret" || kind == "ConfigMap";
}

struct ObjectReader::State
{
    simdjson::ondemand::parser parser;
    FieldReader reader;
};

ObjectReader::ObjectReader() : m_state(std::make_unique<State>()) {}

ObjectReader::~ObjectReader() = default;

std::optional<ObjectReader::Fault> ObjectReader::read(std::string_view text, std::string_view listKind,
                                                      ObjectFields& fields)
{
    fields = {};
    fields.kind = listKind;
    FieldReader& reader = m_state->reader;
    reader.begin(fields);
    simdjson::ondemand::document document;
    simdjson::error_code error = m_state->parser
                                     .iterate(simdjson::padded_string_view(text.data(), text.size(),
                                                                           text.size() + JsonStream::padding))
                                     .get(document);
    if (error == simdjson::MEMALLOC)
        throw std::bad_alloc();
    if (error) {
        const bool isEncoding = error == simdjson::UTF8_ERROR;
        return Fault{isEncoding, "valid-string", firstBadByte(text, isEncoding)};
    }
    simdjson::ondemand::object object;
    error = document.get_object().get(object);
    if (!error) {
        reader.eachField(object, [&](std::string_view key, JsonNode value) {
            if (key == "kind")
                return reader.text(key, value, fields.kind);
            return isSecretKind(fields.kind) || readTopField(reader, key, value, fields);
        });
        error = reader.error();
    }
    if (error) {
        const char* place = reader.errorPlace();
        const bool isTold = place != nullptr || !document.current_location().get(place);
        const bool isKnown = isTold && place >= text.data() && place < text.data() + text.size();
        const bool isString = error == simdjson::STRING_ERROR;
        return Fault{false, isString ? "valid-string" : "value",
                     isKnown ? static_cast<std::size_t>(place - text.data()) : 0};
    }
    completePodShape(fields.podShape);
    return {};
}

} // namespace tare::importers
