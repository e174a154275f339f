// SPDX-License-Identifier: GPL-3.0-or-later
// polars as a peer of the import of bills: the sums of bench/billing.py over a plain or gzip CSV, written as CSV.
//   npm install nodejs-polars nodejs-polars-linux-x64-gnu      (in the folder that it is copied to)
//   node polars.mjs BILL OUT.csv
import pl from "nodejs-polars";

const [, , bill, out] = process.argv;
const keys = ["ResourceId", "ServiceName", "SkuId", "RegionId", "ChargeCategory"];
const sums = ["BilledCost", "EffectiveCost", "ListCost", "ConsumedQuantity"];
const columns = ["ChargePeriodStart", ...keys, ...sums];
const groups = await pl
    .scanCSV(bill)
    .select(columns)
    .withColumn(pl.col("ChargePeriodStart").str.slice(0, 10).alias("day"))
    .groupBy(["day", ...keys], false)
    .agg(...sums.map((name) => pl.col(name).sum()))
    .collect();
groups.writeCSV(out);
console.log(groups.height, groups.getColumn("EffectiveCost").sum());
