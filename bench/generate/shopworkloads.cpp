// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/shop.h"

namespace tare::bench {

namespace {

constexpr ShopPool general = ShopPool::General;
constexpr ShopPool spot = ShopPool::Spot;
constexpr ShopPool peak = ShopPool::Peak;
constexpr ShopPool stores = ShopPool::Stores;
constexpr ShopUsage once = ShopUsage::Once;
constexpr ShopUsage often = ShopUsage::Often; // the payments team sampled for two weeks

constexpr unsigned web = MeshSidecar | ScalesOnCpu;
constexpr unsigned database = Volume;

// One replica a store of the chain.
constexpr int storeCount = 96;

// clang-format off
constexpr ShopWorkload workloads[] = {
    // name               namespace     kind           team         pool     image                               language            pods  CPU   MiB    used        usage  more
    {"product-page",      "storefront", "Deployment",  "web",       general, "storefront/product-page",          "NODE_ENV",          620,  100, 1536,   60,  1010, once,  web},
    {"search-suggest",    "storefront", "Deployment",  "web",       general, "storefront/search-suggest",        "NODE_OPTIONS",      400,   80, 1024,   40,   660, once,  web},
    {"cart",              "storefront", "Deployment",  "checkout",  general, "storefront/cart",                  "JAVA_TOOL_OPTIONS", 280,  150, 2048,   70,  1350, once,  web},
    {"recommendations",   "storefront", "Deployment",  "discovery", general, "discovery/recommendations",        "WEB_CONCURRENCY",   200,  400, 3072,  160,  2100, once,  MeshSidecar},
    {"catalog-api",       "storefront", "Deployment",  "catalog",   general, "catalog/catalog-api",              "ASPNETCORE_URLS",   200,  120, 1280,   60,   820, once,  ScalesOnCpu},
    {"storefront-next",   "storefront", "Deployment",  "web",       general, "storefront/storefront-nextjs",     "NEXT_TELEMETRY_DISABLED", 80, 300, 1024, 130, 760, once, MeshSidecar},
    {"reviews",           "storefront", "Deployment",  "web",       general, "storefront/reviews",               "PHP_INI_SCAN_DIR",  150,  150,  768,   60,   480, once,  0},
    {"session-proxy",     "storefront", "Deployment",  "platform",  general, "platform/session-proxy",           "GOMEMLIMIT",         60,  100,  256,   30,   120, once,  0},
    {"geo-lookup",        "storefront", "Deployment",  "platform",  general, "platform/geo-lookup",              "RUST_LOG",           40,  100,  192,   40,    90, once,  0},
    {"session-cache",     "storefront", "StatefulSet", "platform",  general, "library/redis",                    nullptr,               6,  500, 12288, 200,  9800, once,  database},
    {"picture-search",    "storefront", "Deployment",  "discovery", general, "discovery/picture-search-pytorch", nullptr,               2, 2000, 16384,   0,     0, ShopUsage::None, Gpu | Pending},
    {"checkout-api",      "payments",   "Rollout",     "payments",  general, "payments/checkout-api",            "JAVA_TOOL_OPTIONS", 240,  180, 2304,   90,  1600, often, web},
    {"payment-gateway",   "payments",   "Deployment",  "payments",  general, "payments/gateway",                 "JAVA_TOOL_OPTIONS",  48,  300, 2048,  100,  1400, often, MeshSidecar},
    {"tax-rules",         "payments",   "Deployment",  "payments",  general, "payments/tax-rules",               "ASPNETCORE_URLS",    60,  150, 1024,   50,   600, often, 0},
    {"webhook-relay",     "payments",   "Deployment",  "payments",  general, "payments/webhook-relay",           "NODE_ENV",          140,  100,  896,   30,   640, often, ScalesOnQueue},
    {"fraud-scoring",     "payments",   "Deployment",  "payments",  general, "payments/fraud-scoring",           "PYTHONUNBUFFERED",   24, 1000, 4096,  600,  3000, often, 0},
    {"ledger",            "payments",   "StatefulSet", "payments",  general, "payments/ledger",                  "JAVA_TOOL_OPTIONS",   6, 1000, 8192,  500,  6000, often, Volume},
    {"profile-api",       "identity",   "Deployment",  "identity",  general, "identity/profile-api",             "SPRING_PROFILES_ACTIVE", 140,  150, 1792,   70,  1200, once, ScalesOnCpu},
    {"login",             "identity",   "Deployment",  "identity",  general, "identity/login",                   "GOMAXPROCS",         36,  100,  256,   40,   140, once,  ScalesOnCpu},
    {"shipping-quote",    "orders",     "Deployment",  "orders",    general, "orders/shipping-quote",            "JAVA_OPTS",          90,  250, 1792,   70,  1250, once,  0},
    {"order-intake",      "orders",     "Deployment",  "orders",    general, "orders/order-intake",              "SPRING_PROFILES_ACTIVE", 120, 300, 2048, 110, 1450, once, MeshSidecar},
    {"partner-plugins",   "partners",   "Deployment",  "partners",  general, "partners/plugin-host",             "NODE_ENV",          160,  150,  768,   40,   600, once,  MicroVm},
    {"traffic-shaper",    "partners",   "Deployment",  "platform",  general, "platform/traffic-shaper",          "GOGC",                8,  200,  256,   90,   140, once,  NetAdmin},
    {"metrics-server",    "kube-system","Deployment",  "platform",  general, "metrics-server/metrics-server",    nullptr,               2,  100,  200,   40,    90, once,  0},
    {"order-events",      "orders",     "Deployment",  "orders",    spot,    "orders/order-events",              "JAVA_TOOL_OPTIONS",  90,  250, 1536,   90,  1000, once,  ScalesOnQueue},
    {"search-indexer",    "storefront", "Deployment",  "discovery", spot,    "discovery/search-indexer",         "JAVA_TOOL_OPTIONS",  60,  500, 4096,  300,  3100, once,  0},
    {"stock-sync",        "orders",     "Deployment",  "orders",    spot,    "orders/stock-sync",                "DOTNET_gcServer",    90,  200,  896,   70,   560, once,  0},
    {"price-feed",        "marketing",  "CronJob",     "marketing", spot,    "marketing/price-feed-python",      nullptr,              24, 1000, 2048,  800,  1500, ShopUsage::None, 0},
    {"stock-reserve",     "orders",     "Deployment",  "orders",    peak,    "orders/stock-reserve",             "JAVA_TOOL_OPTIONS",  40,  300, 4096,  110,  2900, once,  0},
    {"warehouse-api",     "orders",     "Deployment",  "orders",    peak,    "orders/warehouse-api",             "ASPNETCORE_URLS",    24,  250, 1536,   80,   900, once,  0},
    {"orders-db",         "orders",     "StatefulSet", "orders",    peak,    "library/postgres",                 nullptr,               3, 4000, 65536, 2500, 52000, once, database},
    {"demand-forecast",   "planning",   "Job",         "planning",  peak,    "planning/demand-forecast-python",  nullptr,               8, 2000, 8192, 1800,  6000, ShopUsage::None, 0},
    {"month-end",         "planning",   "CronJob",     "planning",  peak,    "planning/month-end",               "JAVA_TOOL_OPTIONS",   1, 1000, 4096,    0,     0, ShopUsage::None, 0},
    {"returns-portal",    "planning",   "Deployment",  "web",       peak,    "planning/returns-portal",          "NODE_ENV",            3,    0,    0,    0,     0, ShopUsage::None, 0},
    {"store-hours",       "stores",     "Deployment",  "stores",    stores,  "stores/store-hours",               "GOMEMLIMIT", storeCount,   40,  128,   12,    90, once,  0},
    {"loyalty-points",    "stores",     "Deployment",  "stores",    stores,  "stores/loyalty-points",            "GOMEMLIMIT", storeCount,   50,  160,   18,   110, once,  0},
    {"till-sync",         "stores",     "Deployment",  "stores",    stores,  "stores/till-sync",                 "GIN_MODE",   storeCount,   40,  128,   15,    95, once,  0},
    {"coupon-check",      "stores",     "Deployment",  "stores",    stores,  "stores/coupon-check",              "RUST_LOG",   storeCount,   30,   96,   10,    60, once,  0},
    {"shelf-prices",      "stores",     "Deployment",  "stores",    stores,  "stores/shelf-prices-node",         nullptr,      storeCount,   50,  192,   20,   130, once,  0},
    {"store-pages",       "stores",     "Deployment",  "stores",    stores,  "stores/store-pages",               "PHP_INI_SCAN_DIR", storeCount, 40, 160, 12, 105, once,  0},
    {"pos-bridge",        "stores",     "Deployment",  "stores",    stores,  "stores/pos-bridge",                "DOTNET_RUNNING_IN_CONTAINER", 32, 50, 192, 25, 140, once, HostNetwork | HostPath | Privileged},
};

constexpr ShopAgent agents[] = {
    {"aws-node", 25, 60}, {"ebs-csi-node", 20, 60}, {"kube-proxy", 25, 40}, {"log-shipper", 40, 100}, {"node-exporter", 20, 40},
};
// clang-format on

} // namespace

std::span<const ShopWorkload> shopWorkloads()
{
    return workloads;
}

std::span<const ShopAgent> shopAgents()
{
    return agents;
}

} // namespace tare::bench
