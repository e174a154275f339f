// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster export with simdjson on demand, the whole file in memory: name, namespace and requests of every
// pod. Keys are looked up in the order in which kubectl writes them, which no importer could rely on.
//
//     g++ -O2 -std=c++17 bench/peers/simdjson.cpp -o simdjson_peer -lsimdjson
//     simdjson_peer FILE
#include <simdjson.h>

#include <cstdio>
#include <string_view>

namespace {

using namespace simdjson;

struct Counts
{
    std::size_t pods = 0;
    std::size_t requests = 0;
    std::size_t bytes = 0;
};

void readContainer(ondemand::object container, Counts& counts)
{
    ondemand::object resources;
    ondemand::object requests;
    if (container.find_field("resources").get(resources) || resources.find_field("requests").get(requests))
        return;
    for (auto field : requests) {
        counts.bytes += std::string_view(field.value()).size();
        ++counts.requests;
    }
}

void readItem(ondemand::object item, Counts& counts)
{
    const std::string_view kind = item.find_field("kind");
    if (kind != "Pod")
        return;
    ++counts.pods;
    ondemand::object metadata = item.find_field("metadata");
    counts.bytes += std::string_view(metadata.find_field("name")).size();
    counts.bytes += std::string_view(metadata.find_field("namespace")).size();
    ondemand::object spec = item.find_field("spec");
    for (auto container : ondemand::array(spec.find_field("containers")))
        readContainer(container.get_object(), counts);
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2)
        return 2;
    try {
        const padded_string text = padded_string::load(arguments[1]);
        ondemand::parser parser;
        ondemand::document document = parser.iterate(text);
        Counts counts;
        for (auto item : ondemand::array(document["items"]))
            readItem(item.get_object(), counts);
        std::printf("pods %zu requests %zu bytes %zu\n", counts.pods, counts.requests, counts.bytes);
    } catch (const simdjson_error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
