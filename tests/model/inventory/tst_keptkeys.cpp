// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/keptkeys.h"

#include <QTest>

using namespace tare::model;

class TestKeptKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyEnvironmentNamesThatTellALanguage();
    void keepsOnlyKnownLabelsAndAnnotations();
    void keepsTagsHoweverTheyAreSpelt();
    void knowsSidecarsByNameAndByImage();
    void knowsSystemNamespaces();
    void findsTheRepositoryOfAnImage_data();
    void findsTheRepositoryOfAnImage();
};

void TestKeptKeys::keepsOnlyEnvironmentNamesThatTellALanguage()
{
    for (const char* name : {"JAVA_TOOL_OPTIONS", "NODE_ENV", "PYTHONUNBUFFERED", "GOMAXPROCS",
                             "DOTNET_gcServer", "ASPNETCORE_URLS", "RUST_LOG", "RUBYOPT", "PHP_INI_DIR"})
        QVERIFY2(isKeptEnvironmentName(name), name);
    for (const char* name :
         {"DB_PASSWORD", "AWS_SECRET_ACCESS_KEY", "TOKEN", "", "java_tool_options", "MY_NODE_ENV", "DOTNET"})
        QVERIFY2(!isKeptEnvironmentName(name), name);
}

void TestKeptKeys::keepsOnlyKnownLabelsAndAnnotations()
{
    QVERIFY(isKeptLabel("app.kubernetes.io/name"));
    QVERIFY(isKeptLabel("app.kubernetes.io/language"));
    QVERIFY(isKeptLabel("team"));
    QVERIFY(isKeptLabel("Team"));
    QVERIFY(isKeptLabel("pod-template-hash"));
    QVERIFY(!isKeptLabel("password"));
    QVERIFY(!isKeptLabel(""));
    QVERIFY(isKeptAnnotation("instrumentation.opentelemetry.io/inject-java"));
    QVERIFY(!isKeptAnnotation("kubectl.kubernetes.io/last-applied-configuration"));
}

void TestKeptKeys::keepsTagsHoweverTheyAreSpelt()
{
    for (const char* tag :
         {"eks:cluster-name", "aws:eks:cluster-name", "user:eks:nodegroup-name", "karpenter.sh/nodepool",
          "resource_tags_user_eks_cluster_name", "user:Team", "Cost-Center", "cost_center", "CostCenter",
          "aws:autoscaling:groupName", "kubernetes.io/cluster/prod-7", "goog-k8s-cluster-name",
          "aks-managed-poolName", "k8s.io/cluster-autoscaler/enabled"})
        QVERIFY2(isKeptTag(tag), tag);
    for (const char* tag : {"secret", "user:password", "", "user:", "eks", "kubernetes.io", "Name"})
        QVERIFY2(!isKeptTag(tag), tag);
}

void TestKeptKeys::knowsSidecarsByNameAndByImage()
{
    QVERIFY(isKnownSidecar("istio-proxy", "anything:1"));
    QVERIFY(isKnownSidecar("mesh", "docker.io/istio/proxyv2:1.22.0"));
    QVERIFY(isKnownSidecar("mesh", "registry.example.com:5000/mirror/istio/proxyv2@sha256:00"));
    QVERIFY(isKnownSidecar("agent", "public.ecr.aws/appmesh/aws-appmesh-envoy:v1"));
    QVERIFY(!isKnownSidecar("app", "registry.example.com/shop/cart:1"));
    QVERIFY(!isKnownSidecar("", ""));
}

void TestKeptKeys::knowsSystemNamespaces()
{
    QVERIFY(isSystemNamespace("kube-system"));
    QVERIFY(isSystemNamespace("openshift-ingress"));
    QVERIFY(!isSystemNamespace("default"));
    QVERIFY(!isSystemNamespace("shop"));
    QVERIFY(!isSystemNamespace("my-kube-system"));
}

void TestKeptKeys::findsTheRepositoryOfAnImage_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("repository");
    const auto row = [](const char* image, const char* repository) {
        QTest::newRow(image) << QByteArray(image) << QByteArray(repository);
    };
    row("nginx", "nginx");
    row("nginx:1.25", "nginx");
    row("library/nginx:1.25", "library/nginx");
    row("registry.example.com/team/cart:1.2", "team/cart");
    row("registry.example.com:5000/team/cart:1.2@sha256:abc", "team/cart");
    row("localhost/cart", "cart");
    row("team/cart@sha256:abc", "team/cart");
    row("host:5000/cart", "cart");
}

void TestKeptKeys::findsTheRepositoryOfAnImage()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, repository);
    const std::string text = image.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(imageRepository(text))), repository);
}

QTEST_APPLESS_MAIN(TestKeptKeys)
#include "tst_keptkeys.moc"
