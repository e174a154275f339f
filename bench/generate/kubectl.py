#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a synthetic `kubectl get pods,nodes,deployments -A -o json` export.

Deterministic: the same arguments give the same bytes. Streaming: memory does
not grow with the number of pods. Only the standard library is used.

  bench/generate/kubectl.py OUT [--pods 20000] [--nodes 500] [--seed 1]

OUT is a path, or - for standard output. The text is laid out as kubectl lays
it out: four spaces an indent, sorted keys, one List with items of kind Pod,
Node and Deployment (in the order in which they were named), no managedFields.
A summary (counts, bytes, exact sums of the requests) goes to standard error.
"""
import argparse
import json
import random
import sys

NAMESPACES = ["payments", "search", "checkout", "platform", "data", "identity", "mobile-bff",
              "ml-ranking", "billing", "growth", "support", "kube-system", "monitoring", "istio-system"]
CPU = [("10m", 10), ("25m", 25), ("50m", 50), ("100m", 100), ("250m", 250), ("500m", 500),
       ("1", 1000), ("1500m", 1500), ("2", 2000), ("4", 4000)]
CPU_W = [4, 5, 12, 26, 22, 14, 8, 4, 4, 1]
MEM = [("32Mi", 32), ("64Mi", 64), ("128Mi", 128), ("256Mi", 256), ("512Mi", 512), ("1Gi", 1024),
       ("1536Mi", 1536), ("2Gi", 2048), ("4Gi", 4096), ("8Gi", 8192)]
MEM_W = [3, 7, 14, 22, 20, 14, 6, 8, 5, 1]
NODE_TYPES = [("m6i.2xlarge", 8, 32, 58), ("m6i.4xlarge", 16, 64, 234), ("r6i.2xlarge", 8, 64, 58),
              ("c6i.4xlarge", 16, 32, 234), ("m7g.2xlarge", 8, 32, 58)]


def hexes(rnd, n):
    return "%0*x" % (n, rnd.randrange(16 ** n))


def uid(rnd):
    h = hexes(rnd, 32)
    return "-".join((h[:8], h[8:12], h[12:16], h[16:20], h[20:]))


def dump(obj):
    """Four-space indent, two levels in, keys sorted, as inside a List."""
    return "\n".join("        " + line for line in json.dumps(obj, indent=4, sort_keys=True).split("\n"))


def container(rnd, name, app, version, small):
    env = [{"name": "APP_ENV", "value": "prod"},
           {"name": "JAVA_TOOL_OPTIONS", "value": "-XX:MaxRAMPercentage=75 -Dfile.encoding=UTF-8"},
           {"name": "DB_URL", "value": "jdbc:postgresql://pg-%s.internal:5432/%s?sslmode=require" % (app, app)},
           {"name": "FLAGS", "value": '{"checkout_v2":true,"region":"eu"}'},
           {"name": "POD_IP", "valueFrom": {"fieldRef": {"apiVersion": "v1", "fieldPath": "status.podIP"}}},
           {"name": "DB_PASSWORD", "valueFrom": {"secretKeyRef": {"key": "password", "name": app + "-db"}}}]
    env += [{"name": "OPT_%02d" % i, "value": "value-%s-%d" % (app, i)} for i in range(rnd.randrange(2, 14))]
    cpu = ("50m", 50) if small else rnd.choices(CPU, CPU_W)[0]
    mem = ("64Mi", 64) if small else rnd.choices(MEM, MEM_W)[0]
    res = {"requests": {"cpu": cpu[0], "memory": mem[0]}}
    if rnd.random() < 0.7:
        res["limits"] = {"memory": mem[0]}
    if rnd.random() < 0.03 and not small:
        res, cpu, mem = {}, ("0", 0), ("0", 0)
    probe = {"failureThreshold": 3, "httpGet": {"path": "/healthz", "port": 8080, "scheme": "HTTP"},
             "initialDelaySeconds": 15, "periodSeconds": 10, "successThreshold": 1, "timeoutSeconds": 2}
    c = {"args": ["--config=/etc/%s/config.yaml" % app, "--log-format=json", "--port=8080"],
         "env": env,
         "image": "registry.internal/%s/%s:%s" % (app.split("-")[0], name, version),
         "imagePullPolicy": "IfNotPresent", "livenessProbe": probe, "name": name,
         "ports": [{"containerPort": 8080, "name": "http", "protocol": "TCP"},
                   {"containerPort": 9090, "name": "metrics", "protocol": "TCP"}],
         "readinessProbe": probe, "resources": res,
         "securityContext": {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]},
                             "readOnlyRootFilesystem": True, "runAsNonRoot": True, "runAsUser": 10001},
         "terminationMessagePath": "/dev/termination-log", "terminationMessagePolicy": "File",
         "volumeMounts": [{"mountPath": "/etc/" + app, "name": "config", "readOnly": True},
                          {"mountPath": "/tmp", "name": "tmp"},
                          {"mountPath": "/var/run/secrets/kubernetes.io/serviceaccount",
                           "name": "kube-api-access-@SA@", "readOnly": True}]}
    status = {"containerID": "containerd://@CID%s@" % name, "image": c["image"],
              "imageID": "registry.internal/%s@sha256:%s" % (name, hexes(rnd, 64)),
              "lastState": {}, "name": name, "ready": True, "restartCount": rnd.randrange(3),
              "started": True, "state": {"running": {"startedAt": "2026-09-14T08:21:44Z"}}}
    return c, status, cpu[1], mem[1]


def deployment(rnd, i):
    ns = rnd.choice(NAMESPACES)
    app = "%s-%s-%03d" % (ns.split("-")[0], rnd.choice(["api", "worker", "web", "cron", "gateway", "stream"]), i)
    version = "v%d.%d.%d" % (rnd.randrange(1, 9), rnd.randrange(40), rnd.randrange(20))
    parts = [container(rnd, app, app, version, False)]
    if rnd.random() < 0.45:
        parts.append(container(rnd, "istio-proxy", "istio", "1.21.2", True))
    if rnd.random() < 0.12:
        parts.append(container(rnd, "fluent-bit", "logging", "3.0.4", True))
    labels = {"app.kubernetes.io/name": app, "app.kubernetes.io/version": version, "team": ns,
              "app.kubernetes.io/managed-by": "Helm", "cost-center": "CC-%05d" % rnd.randrange(40000, 40060)}
    rs = hexes(rnd, 10)
    init = [container(rnd, "migrate", app, version, True)] if rnd.random() < 0.2 else []
    spec = {"affinity": {"podAntiAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [
                {"podAffinityTerm": {"labelSelector": {"matchLabels": {"app.kubernetes.io/name": app}},
                                     "topologyKey": "kubernetes.io/hostname"}, "weight": 100}]}},
            "containers": [p[0] for p in parts], "dnsPolicy": "ClusterFirst", "enableServiceLinks": True,
            "preemptionPolicy": "PreemptLowerPriority", "priority": 0, "restartPolicy": "Always",
            "schedulerName": "default-scheduler", "securityContext": {"fsGroup": 10001},
            "serviceAccount": app, "serviceAccountName": app, "terminationGracePeriodSeconds": 30,
            "tolerations": [{"effect": "NoExecute", "key": "node.kubernetes.io/not-ready", "operator": "Exists",
                             "tolerationSeconds": 300},
                            {"effect": "NoExecute", "key": "node.kubernetes.io/unreachable",
                             "operator": "Exists", "tolerationSeconds": 300}],
            "topologySpreadConstraints": [{"labelSelector": {"matchLabels": {"app.kubernetes.io/name": app}},
                                           "maxSkew": 1, "topologyKey": "topology.kubernetes.io/zone",
                                           "whenUnsatisfiable": "ScheduleAnyway"}],
            "volumes": [{"configMap": {"defaultMode": 420, "name": app}, "name": "config"},
                        {"emptyDir": {}, "name": "tmp"},
                        {"name": "kube-api-access-@SA@", "projected": {"defaultMode": 420, "sources": [
                            {"serviceAccountToken": {"expirationSeconds": 3607, "path": "token"}},
                            {"configMap": {"items": [{"key": "ca.crt", "path": "ca.crt"}],
                                           "name": "kube-root-ca.crt"}},
                            {"downwardAPI": {"items": [{"fieldRef": {"apiVersion": "v1",
                                                                     "fieldPath": "metadata.namespace"},
                                                        "path": "namespace"}]}}]}}]}
    if init:
        spec["initContainers"] = [p[0] for p in init]
    times = "2026-09-14T08:21:%02dZ" % rnd.randrange(60)
    pod_spec = dict(spec, nodeName="@NODE@")
    status = {"conditions": [{"lastProbeTime": None, "lastTransitionTime": times, "status": "True", "type": t}
                             for t in ("Initialized", "Ready", "ContainersReady", "PodScheduled")],
              "containerStatuses": [p[1] for p in parts], "hostIP": "@HOSTIP@",
              "hostIPs": [{"ip": "@HOSTIP@"}], "phase": "Running", "podIP": "@PODIP@",
              "podIPs": [{"ip": "@PODIP@"}], "qosClass": "Burstable", "startTime": times}
    template = dump({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"annotations": {"checksum/config": hexes(rnd, 64), "prometheus.io/port": "9090",
                                     "prometheus.io/scrape": "true",
                                     "kubectl.kubernetes.io/restartedAt": "2026-08-30T17:02:11+02:00"},
                     "creationTimestamp": times, "generateName": "%s-%s-" % (app, rs),
                     "labels": dict(labels, **{"pod-template-hash": rs}), "name": "@POD@", "namespace": ns,
                     "ownerReferences": [{"apiVersion": "apps/v1", "blockOwnerDeletion": True,
                                          "controller": True, "kind": "ReplicaSet",
                                          "name": "%s-%s" % (app, rs), "uid": uid(rnd)}],
                     "resourceVersion": "@RV@", "uid": "@UID@"},
        "spec": pod_spec, "status": status})
    own = dump({"apiVersion": "apps/v1", "kind": "Deployment",
                "metadata": {"annotations": {"deployment.kubernetes.io/revision": "7",
                                             "meta.helm.sh/release-name": app,
                                             "meta.helm.sh/release-namespace": ns},
                             "creationTimestamp": times, "generation": 9, "labels": labels, "name": app,
                             "namespace": ns, "resourceVersion": str(rnd.randrange(10 ** 8)), "uid": uid(rnd)},
                "spec": {"progressDeadlineSeconds": 600, "replicas": "@REPLICAS@", "revisionHistoryLimit": 10,
                         "selector": {"matchLabels": {"app.kubernetes.io/name": app}},
                         "strategy": {"rollingUpdate": {"maxSurge": "25%", "maxUnavailable": "25%"},
                                      "type": "RollingUpdate"},
                         "template": {"metadata": {"creationTimestamp": None, "labels": labels}, "spec": spec}},
                "status": {"availableReplicas": "@REPLICAS@", "observedGeneration": 9,
                           "readyReplicas": "@REPLICAS@", "replicas": "@REPLICAS@",
                           "updatedReplicas": "@REPLICAS@"}})
    return {"app": app, "rs": rs, "pod": template, "own": own, "cpu": sum(p[2] for p in parts),
            "mem": sum(p[3] for p in parts), "names": [p[1]["name"] for p in parts], "count": 0,
            "weight": 1.0 / (1 + rnd.randrange(25))}


def node_text(rnd, i, name, ip):
    kind, cpu, mem, pods = rnd.choice(NODE_TYPES)
    zone = "eu-central-1" + "abc"[i % 3]
    arch = "arm64" if "g." in kind else "amd64"
    cap = {"cpu": str(cpu), "ephemeral-storage": "104845292Ki", "hugepages-2Mi": "0",
           "memory": "%dKi" % (mem * 1024 * 1024 - 524288), "pods": str(pods)}
    alloc = {"cpu": "%dm" % (cpu * 1000 - 90), "ephemeral-storage": "95551679124", "hugepages-2Mi": "0",
             "memory": "%dKi" % (mem * 1024 * 1024 - 1572864), "pods": str(pods)}
    return dump({
        "apiVersion": "v1", "kind": "Node",
        "metadata": {"creationTimestamp": "2026-08-02T04:11:09Z", "name": name,
                     "labels": {"beta.kubernetes.io/instance-type": kind, "kubernetes.io/arch": arch,
                                "eks.amazonaws.com/capacityType": rnd.choice(["ON_DEMAND", "ON_DEMAND", "SPOT"]),
                                "eks.amazonaws.com/nodegroup": "ng-%02d" % (i % 14),
                                "kubernetes.io/hostname": name, "kubernetes.io/os": "linux",
                                "node.kubernetes.io/instance-type": kind,
                                "topology.kubernetes.io/region": "eu-central-1",
                                "topology.kubernetes.io/zone": zone},
                     "resourceVersion": str(rnd.randrange(10 ** 8)), "uid": uid(rnd)},
        "spec": {"providerID": "aws:///%s/i-%s" % (zone, hexes(rnd, 17))},
        "status": {"addresses": [{"address": ip, "type": "InternalIP"}, {"address": name, "type": "Hostname"}],
                   "allocatable": alloc, "capacity": cap,
                   "conditions": [{"lastHeartbeatTime": "2026-09-20T10:00:00Z",
                                   "lastTransitionTime": "2026-08-02T04:11:30Z", "message": "kubelet: " + t,
                                   "reason": "Kubelet" + t, "status": "True" if t == "Ready" else "False",
                                   "type": t} for t in ("MemoryPressure", "DiskPressure", "PIDPressure", "Ready")],
                   "daemonEndpoints": {"kubeletEndpoint": {"Port": 10250}},
                   "images": [{"names": ["registry.internal/img-%03d@sha256:%s" % (k, hexes(rnd, 64)),
                                         "registry.internal/img-%03d:v1.%d" % (k, k)],
                               "sizeBytes": rnd.randrange(10 ** 7, 10 ** 9)} for k in range(50)],
                   "nodeInfo": {"architecture": arch, "containerRuntimeVersion": "containerd://1.7.22",
                                "kernelVersion": "6.1.109-118.189.amzn2023.x86_64",
                                "kubeletVersion": "v1.31.2-eks-94953ac", "operatingSystem": "linux",
                                "osImage": "Amazon Linux 2023", "systemUUID": uid(rnd)}}})


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("--pods", type=int, default=20000)
    ap.add_argument("--nodes", type=int, default=500)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    rnd = random.Random(a.seed)
    f = sys.stdout.buffer if a.out == "-" else open(a.out, "wb", buffering=1 << 20)
    nodes = []
    for i in range(a.nodes):
        ip = "10.%d.%d.%d" % (rnd.randrange(64), rnd.randrange(256), rnd.randrange(256))
        nodes.append(("ip-%s.eu-central-1.compute.internal" % ip.replace(".", "-"), ip))
    deps = [deployment(rnd, i) for i in range(max(1, a.pods // 33))]
    weights = [d["weight"] for d in deps]
    size = 0

    def write(text):
        nonlocal size
        data = text.encode()
        size += len(data)
        f.write(data)

    write('{\n    "apiVersion": "v1",\n    "items": [\n')
    cpu = mem = 0
    alphabet = "bcdfghjklmnpqrstvwxz2456789"
    comma = ""
    for d in rnd.choices(deps, weights, k=a.pods):
        d["count"] += 1
        cpu += d["cpu"]
        mem += d["mem"]
        node, ip = nodes[rnd.randrange(a.nodes)]
        sa = "".join(rnd.choices(alphabet, k=5))
        text = (d["pod"].replace("@POD@", "%s-%s-%s" % (d["app"], d["rs"], sa)).replace("@SA@", sa)
                .replace("@NODE@", node).replace("@HOSTIP@", ip).replace("@UID@", uid(rnd))
                .replace("@PODIP@", "10.%d.%d.%d" % (64 + rnd.randrange(64), rnd.randrange(256), rnd.randrange(256)))
                .replace("@RV@", str(rnd.randrange(10 ** 8))))
        for n in d["names"]:
            text = text.replace("@CID%s@" % n, hexes(rnd, 64))
        write(comma + text)
        comma = ",\n"
    for i, (name, ip) in enumerate(nodes):
        write(",\n" + node_text(rnd, i, name, ip))
    for d in deps:
        write(",\n" + d["own"].replace('"@REPLICAS@"', str(d["count"])).replace("@SA@", "x")
              .replace("@NODE@", ""))
    write('\n    ],\n    "kind": "List",\n    "metadata": {\n        "resourceVersion": ""\n    }\n}\n')
    f.close() if a.out != "-" else f.flush()
    sys.stderr.write("pods %d nodes %d deployments %d bytes %d cpu_m %d mem_Mi %d\n"
                     % (a.pods, a.nodes, len(deps), size, cpu, mem))


if __name__ == "__main__":
    main()
