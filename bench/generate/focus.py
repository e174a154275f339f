#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a synthetic FOCUS 1.0 billing export (all 43 columns) as CSV.

Deterministic: the same arguments give the same bytes. Streaming: memory does
not grow with the number of rows. Only the standard library is used.

  bench/generate/focus.py OUT [--rows 2000000] [--seed 1] [--nodes 300]
               [--resources 2000] [--start 2026-09-01]

OUT is a path, or - for standard output; a path ending in .gz is compressed
(gzip level 6). Rows are hourly: every series (a resource and one of its usage
types) has one row an hour, in a shuffled order inside the hour. When ROWS asks
for more than 30 days of the series, the months go on; a fresh month starts on
its first day, as a real export's billing period does.

A summary (rows, bytes, exact sums per column in 1e-10 units) goes to standard
error, so that an importer can be checked against it.
"""
import argparse
import datetime as dt
import gzip
import random
import sys

COLUMNS = (
    "AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,"
    "BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,"
    "ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,"
    "ChargePeriodStart,CommitmentDiscountCategory,CommitmentDiscountId,"
    "CommitmentDiscountName,CommitmentDiscountStatus,CommitmentDiscountType,"
    "ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,"
    "EffectiveCost,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,"
    "PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,"
    "RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,"
    "ServiceName,SkuId,SkuPriceId,SubAccountId,SubAccountName,Tags")

REGIONS = [("eu-central-1", "Europe (Frankfurt)", 0.45),
           ("eu-west-1", "Europe (Ireland)", 0.25),
           ("us-east-1", "US East (N. Virginia)", 0.20),
           ("ap-southeast-2", "Asia Pacific (Sydney)", 0.10)]
TEAMS = ["payments", "search", "checkout", "platform", "data", "identity",
         "mobile-bff", "ml-ranking", "billing", "growth", "support-tools",
         "Lager & Versand", "sécurité"]
ENVS = ["prod", "prod", "prod", "staging", "dev", "loadtest"]

# service, category, resource type, [(usage, unit, list price, mean quantity)]
KINDS = [
    (0.28, "Amazon Elastic Compute Cloud", "Storage", "EBS Volume",
     [("EBS:VolumeUsage.gp3", "GB-Mo", 0.0952, 0.15),
      ("EBS:VolumeP-IOPS.gp3", "IOPS-Mo", 0.006, 2.1)]),
    (0.18, "Amazon Simple Storage Service", "Storage", "S3 Bucket",
     [("TimedStorage-ByteHrs", "GB-Mo", 0.0245, 3.0),
      ("Requests-Tier1", "Requests", 0.0000054, 4000.0)]),
    (0.12, "Amazon Relational Database Service", "Databases", "RDS Instance",
     [("InstanceUsage:db.r6g.xlarge", "Hrs", 0.516, 1.0),
      ("RDS:GP3-Storage", "GB-Mo", 0.137, 0.7)]),
    (0.10, "Elastic Load Balancing", "Networking", "Load Balancer",
     [("LoadBalancerUsage", "Hrs", 0.027, 1.0),
      ("LCUUsage", "LCU-Hrs", 0.008, 1.7)]),
    (0.08, "AWS Lambda", "Compute", "Lambda Function",
     [("Lambda-GB-Second", "Lambda-GB-Second", 0.0000166667, 900.0),
      ("Request", "Requests", 0.0000002, 30000.0)]),
    (0.08, "Amazon Virtual Private Cloud", "Networking", "NAT Gateway",
     [("NatGateway-Hours", "Hrs", 0.052, 1.0),
      ("NatGateway-Bytes", "GB", 0.052, 7.0)]),
    (0.06, "Amazon DynamoDB", "Databases", "Table",
     [("ReadRequestUnits", "ReadRequestUnits", 0.000000305, 250000.0),
      ("TimedStorage-ByteHrs", "GB-Mo", 0.306, 0.05)]),
    (0.05, "Amazon ElastiCache", "Databases", "Cache Cluster",
     [("NodeUsage:cache.r6g.large", "Hrs", 0.247, 1.0)]),
    (0.05, "AmazonCloudWatch", "Management and Governance", "Log Group",
     [("DataProcessing-Bytes", "GB", 0.63, 0.12)]),
]
INSTANCES = [("m6i.2xlarge", 0.46), ("m6i.4xlarge", 0.92), ("r6i.2xlarge", 0.608),
             ("c6i.4xlarge", 0.776), ("m7g.2xlarge", 0.3912), ("g5.xlarge", 1.258)]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def pick_region(rnd):
    x = rnd.random()
    for code, name, share in REGIONS:
        x -= share
        if x < 0:
            return code, name
    return REGIONS[0][:2]


def tags_of(rnd, node, i):
    team = rnd.choice(TEAMS)
    env = rnd.choice(ENVS)
    pairs = [("Name", "%s-%s-%04d" % (team.split(" ")[0].lower(), env, i)),
             ("team", team), ("env", env),
             ("cost-center", "CC-%05d" % rnd.randrange(40000, 40060))]
    if node:
        cluster = rnd.choice(["prod-eu", "prod-us", "shared", "data"])
        pairs += [("kubernetes.io/cluster/" + cluster, "owned"),
                  ("eks:nodegroup-name", "ng-%02d" % rnd.randrange(14)),
                  ("karpenter.sh/nodepool", rnd.choice(["general", "memory", "gpu"]))]
    elif rnd.random() < 0.6:
        pairs.append(("app", "svc-%03d" % rnd.randrange(400)))
        if rnd.random() < 0.3:
            pairs.append(("note", 'owner "%s", review %d' % (team, rnd.randrange(9))))
    return "{" + ",".join('"%s":"%s"' % (k, v.replace('"', '\\"')) for k, v in pairs) + "}"


def make_series(rnd, nodes, resources):
    """One entry a series: constant text around the changing fields."""
    out = []
    accounts = [("%012d" % rnd.randrange(10 ** 11, 10 ** 12), "acct-%s-%02d" % (rnd.choice(ENVS), i))
                for i in range(24)]
    commitments = ["arn:aws:savingsplans::123456789012:savingsplan/%08x-%04x-%04x" % (
        rnd.randrange(2 ** 32), rnd.randrange(2 ** 16), rnd.randrange(2 ** 16)) for _ in range(12)]
    weights = [k[0] for k in KINDS]
    for i in range(max(resources, nodes)):
        node = i < nodes
        region, region_name = pick_region(rnd)
        zone = region + rnd.choice("abc")
        account, account_name = rnd.choice(accounts)
        uid = "%017x" % rnd.randrange(16 ** 17)
        committed = False
        if node:
            kind, price = rnd.choice(INSTANCES)
            service, category, rtype = "Amazon Elastic Compute Cloud", "Compute", "EC2 Instance"
            resource = "i-" + uid
            name = "ip-10-%d-%d-%d.%s.compute.internal" % (
                rnd.randrange(64), rnd.randrange(256), rnd.randrange(256), region)
            usages = [("BoxUsage:" + kind, "Hrs", price, 1.0),
                      ("DataTransfer-Regional-Bytes", "GB", 0.01, 2.4)]
            committed = rnd.random() < 0.55
        else:
            _, service, category, rtype, usages = rnd.choices(KINDS, weights)[0]
            slug = rtype.lower().replace(" ", "")
            resource = "arn:aws:%s:%s:%s:%s/%s" % (slug[:8], region, account, slug, uid)
            name = "%s-%s-%04d" % (slug, rnd.choice(TEAMS).split(" ")[0].lower(), i)
            if rnd.random() < 0.62:
                usages = usages[:1]
        tags = quoted(tags_of(rnd, node, i))
        for usage, unit, price, mean in usages:
            sku = "%013d" % (abs(hash_text(service + usage + region)) % 10 ** 13)
            sku = "SKU" + sku
            spot = node and not committed and rnd.random() < 0.2 and unit == "Hrs"
            commit = commitments[rnd.randrange(12)] if committed and unit == "Hrs" else ""
            desc = "$%s per %s %s in %s" % (price, unit, usage, region_name)
            if rnd.random() < 0.2:
                desc = quoted(desc + ", tiered")
            category_price = "Committed" if commit else ("Dynamic" if spot else "Standard")
            discount = 0.72 if commit else (0.35 if spot else (0.94 if rnd.random() < 0.3 else 1.0))
            variable = unit not in ("Hrs", "GB-Mo", "IOPS-Mo")
            # pieces: 0 zone | BilledCost | 1 account … billing period | 2 category … frequency |
            # period end,start | 3 commitment | quantity | 4 unit | contracted | 5 | effective | 6 | list | 7 …
            out.append((
                zone + ",",
                ",999900001111,Tare Example Holding,USD,",
                ",Usage,," + desc + ",Usage-Based,",
                (",Spend," + commit + ",sp-" + commit[-4:] + ",Used,Savings Plan," if commit else ",,,,,,"),
                "," + unit + ",",
                "," + num(price * (0.94 if discount == 0.94 else 1.0)) + ",",
                ",AWS Europe SARL,",
                "," + num(price) + "," + category_price + ",",
                "," + unit + ",AWS,Amazon Web Services," + region + "," + region_name + ","
                + resource + "," + name + "," + rtype + "," + category + "," + service + ","
                + sku + "," + sku + "." + ("SP" if commit else "OD") + "JRTCKXETXF.6YS6EN2CT7,"
                + account + "," + account_name + "," + tags + "\n",
                price, mean, discount, variable, bool(commit)))
    return out


def hash_text(text):
    h = 1469598103934665603
    for b in text.encode():
        h = ((h ^ b) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h


def num(x):
    s = "%.10f" % x
    return s.rstrip("0").rstrip(".") if "." in s else s


def units(text):
    """A decimal's value in 1e-10 units, exactly."""
    whole, _, part = text.partition(".")
    return int(whole + part.ljust(10, "0"))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("--rows", type=int, default=2000000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--nodes", type=int, default=300)
    ap.add_argument("--resources", type=int, default=2000)
    ap.add_argument("--start", default="2026-09-01")
    ap.add_argument("--check", action="store_true", help="also print exact sums (slower)")
    a = ap.parse_args()
    rnd = random.Random(a.seed)
    series = make_series(rnd, a.nodes, a.resources)
    if a.out == "-":
        f = sys.stdout.buffer
    elif a.out.endswith(".gz"):
        f = gzip.GzipFile(filename="", fileobj=open(a.out, "wb"), mode="wb", compresslevel=6, mtime=0)
    else:
        f = open(a.out, "wb", buffering=1 << 20)
    t = dt.datetime.fromisoformat(a.start)
    hour = dt.timedelta(hours=1)
    rows, size = 0, 0
    sums = [0, 0, 0, 0]
    text = COLUMNS + "\n"
    order = list(range(len(series)))
    rand = rnd.random
    stamp = "%Y-%m-%dT%H:%M:%SZ"
    while rows < a.rows:
        first = t.replace(day=1, hour=0)
        nxt = (first + dt.timedelta(days=32)).replace(day=1)
        period = nxt.strftime(stamp) + "," + first.strftime(stamp)
        span = (t + hour).strftime(stamp) + "," + t.strftime(stamp)
        rnd.shuffle(order)
        busy = 1.3 if 7 <= t.hour < 20 else 0.7
        lines = [text] if rows == 0 else []
        for i in order:
            p0, p1, p2, p3, p4, p5, p6, p7, p8, price, mean, discount, variable, commit = series[i]
            qty = mean * busy * (0.4 + 1.2 * rand()) if variable else mean
            listed = price * qty
            q = "%.6f" % qty if variable else num(qty)
            lc = "%.10f" % listed
            ec = "%.10f" % (listed * discount)
            bc = "0" if commit else ec
            lines.append(p0 + bc + p1 + period + p2 + span + p3 + q + p4
                         + ec + p5 + ec + p6 + lc + p7 + q + p8)
            if a.check:
                sums[0] += units(bc)
                sums[1] += units(ec)
                sums[2] += units(lc)
                sums[3] += units(q)
            rows += 1
            if rows == a.rows:
                break
        # once a day: a tax row's and a credit row's worth of other categories
        if t.hour == 23 and rows + 2 < a.rows:
            for cat, amount in (("Tax", "41.3300000000"), ("Credit", "-12.5000000000")):
                lines.append(",%s,999900001111,Tare Example Holding,USD,%s,%s,,%s for the day,Recurring,%s"
                             ",,,,,,,,%s,,%s,AWS Europe SARL,%s,,,,,AWS,Amazon Web Services,,,,,,Other,"
                             "AWS %s,,,999900001111,Tare Example Holding,\n"
                             % (amount, period, cat, cat, span, amount, amount, amount, cat))
                if a.check:
                    for k in range(3):
                        sums[k] += int(amount.replace(".", ""))
                rows += 1
        data = "".join(lines).encode()
        f.write(data)
        size += len(data)
        t += hour
    f.close() if a.out != "-" else f.flush()
    sys.stderr.write("rows %d bytes %d series %d\n" % (rows, size, len(series)))
    if a.check:
        sys.stderr.write("sums in 1e-10: BilledCost %d EffectiveCost %d ListCost %d ConsumedQuantity %d\n" % tuple(sums))


if __name__ == "__main__":
    main()
