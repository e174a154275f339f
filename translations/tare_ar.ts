<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AnswerText</name>
    <message numerus="yes">
        <source>Then move %1 of %Ln workload(s): %2 a month more</source>
        <translation>
            <numerusform>ثم يُرحَّل %1 من %Ln حمل عمل: %2 أخرى شهريًا</numerusform>
            <numerusform>ثم يُرحَّل %1 من %Ln حمل عمل: %2 أخرى شهريًا</numerusform>
            <numerusform>ثم يُرحَّل %1 من %Ln حملي عمل: %2 أخرى شهريًا</numerusform>
            <numerusform>ثم يُرحَّل %1 من %Ln أحمال عمل: %2 أخرى شهريًا</numerusform>
            <numerusform>ثم يُرحَّل %1 من %Ln حمل عمل: %2 أخرى شهريًا</numerusform>
            <numerusform>ثم يُرحَّل %1 من %Ln حمل عمل: %2 أخرى شهريًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 of %Ln workload(s): saves %2 a month</source>
        <translation>
            <numerusform>يُرحَّل %1 من %Ln حمل عمل: وفر %2 شهريًا</numerusform>
            <numerusform>يُرحَّل %1 من %Ln حمل عمل: وفر %2 شهريًا</numerusform>
            <numerusform>يُرحَّل %1 من %Ln حملي عمل: وفر %2 شهريًا</numerusform>
            <numerusform>يُرحَّل %1 من %Ln أحمال عمل: وفر %2 شهريًا</numerusform>
            <numerusform>يُرحَّل %1 من %Ln حمل عمل: وفر %2 شهريًا</numerusform>
            <numerusform>يُرحَّل %1 من %Ln حمل عمل: وفر %2 شهريًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paid back in %2.</source>
        <translation>%1، تُسترد كلفتها خلال %2.</translation>
    </message>
    <message>
        <source>%1, but the programme does not pay back within %2.</source>
        <translation>%1، غير أن كلفتها لا تُسترد خلال %2.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: no workloads are imported.</source>
        <translation>لا يمكن قول شيء بعد: لم تُستورد أي أحمال عمل.</translation>
    </message>
    <message>
        <source>Right-size now for %1 a month.</source>
        <translation>تُضبط الأحجام الآن: وفر %1 شهريًا.</translation>
    </message>
    <message numerus="yes">
        <source>Right-size now for %1 a month, and move none of %Ln workload(s).</source>
        <translation>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln حمل عمل.</numerusform>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln حمل عمل.</numerusform>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln حملي عمل.</numerusform>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln أحمال عمل.</numerusform>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln حمل عمل.</numerusform>
            <numerusform>تُضبط الأحجام الآن: وفر %1 شهريًا، ولا يُرحَّل شيء من %Ln حمل عمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move none of %Ln workload(s): none pays back within %1.</source>
        <translation>
            <numerusform>لا يُرحَّل شيء من %Ln حمل عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
            <numerusform>لا يُرحَّل شيء من %Ln حمل عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
            <numerusform>لا يُرحَّل شيء من %Ln حملي عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
            <numerusform>لا يُرحَّل شيء من %Ln أحمال عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
            <numerusform>لا يُرحَّل شيء من %Ln حمل عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
            <numerusform>لا يُرحَّل شيء من %Ln حمل عمل: لا يسترد أي منها كلفته خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that, WebAssembly alone, with many modules in one host, brings %1 a month; what rewriting services brings would come without it, too.</source>
        <translation>من ذلك يأتي من WebAssembly وحده، بوحدات كثيرة في مضيف واحد، %1 شهريًا؛ أما ما تأتي به إعادة كتابة الخدمات فيتحقق من دونه أيضًا.</translation>
    </message>
    <message>
        <source>Of that, WebAssembly alone, at one module per pod, brings %1 a month; what rewriting services brings would come without it, too.</source>
        <translation>من ذلك يأتي من WebAssembly وحده، بوحدة واحدة لكل pod، %1 شهريًا؛ أما ما تأتي به إعادة كتابة الخدمات فيتحقق من دونه أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them the limit of pods a node binds: smaller processes free no node while there are as many pods as before.</source>
        <translation>
            <numerusform>في %Ln حمل عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
            <numerusform>في %Ln حمل عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
            <numerusform>في %Ln حملي عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
            <numerusform>في %Ln أحمال عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
            <numerusform>في %Ln حمل عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
            <numerusform>في %Ln حمل عمل يكون القيد هو حد عدد pods في العقدة: فالعمليات الأصغر لا تحرر عقدة ما دام عدد pods كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has its reason on page %1.</source>
        <translation>لكل منها سبب مذكور في الصفحة %1.</translation>
    </message>
    <message>
        <source>There is no bill: nodes stand at list price or at what was entered.</source>
        <translation>لا توجد فاتورة: العقد محسوبة بسعر القائمة أو بما أُدخل.</translation>
    </message>
    <message>
        <source>refactoring %1</source>
        <translation>إعادة الهيكلة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, money</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, platform set-up %1</source>
        <translation>، تجهيز المنصة %1</translation>
    </message>
    <message>
        <source>Capacity today, a month</source>
        <translation>السعة اليوم، شهريًا</translation>
    </message>
    <message>
        <source>all pools</source>
        <translation>كل مجموعات العقد</translation>
    </message>
    <message>
        <source>Right-sizing saves, a month</source>
        <translation>وفر ضبط الأحجام، شهريًا</translation>
    </message>
    <message>
        <source>no refactoring</source>
        <translation>بلا إعادة هيكلة</translation>
    </message>
    <message>
        <source>Workloads that pay back</source>
        <translation>أحمال عمل تسترد كلفتها</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>We ask for, once</source>
        <translation>المبلغ المطلوب، مرة واحدة</translation>
    </message>
    <message>
        <source>Returns, NPV over %1</source>
        <translation>صافي العائد الحالي خلال %1</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>بالخصم %1</translation>
    </message>
    <message>
        <source>discounted: not within %1</source>
        <translation>بالخصم: ليس خلال %1</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>ليس خلال %1</translation>
    </message>
    <message>
        <source>Payback from start, months</source>
        <translation>الاسترداد من البداية، بالأشهر</translation>
    </message>
    <message>
        <source>NPV at the widest doubt</source>
        <translation>صافي القيمة عند أوسع شك</translation>
    </message>
    <message>
        <source>%1 at %2; at %3 it is %4</source>
        <comment>input, value, value, money</comment>
        <translation>%1 عند %2؛ وعند %3 يكون %4</translation>
    </message>
    <message>
        <source>What moves first</source>
        <translation>ما يُرحَّل أولًا</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>حمل العمل</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>مساحة الأسماء</translation>
    </message>
    <message>
        <source>Payback, mo</source>
        <translation>الاسترداد، شهر</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>الوفر/شهر</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, page %1</source>
        <translation>
            <numerusform>%Ln أخرى، الصفحة %1</numerusform>
            <numerusform>%Ln آخر، الصفحة %1</numerusform>
            <numerusform>%Ln آخران، الصفحة %1</numerusform>
            <numerusform>%Ln أخرى، الصفحة %1</numerusform>
            <numerusform>%Ln أخرى، الصفحة %1</numerusform>
            <numerusform>%Ln أخرى، الصفحة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حملا عمل</numerusform>
            <numerusform>%Ln أحمال عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the horizon</source>
        <translation>
            <numerusform>%Ln حمل عمل خارج الأفق</numerusform>
            <numerusform>%Ln حمل عمل خارج الأفق</numerusform>
            <numerusform>%Ln حملا عمل خارج الأفق</numerusform>
            <numerusform>%Ln أحمال عمل خارج الأفق</numerusform>
            <numerusform>%Ln حمل عمل خارج الأفق</numerusform>
            <numerusform>%Ln حمل عمل خارج الأفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never (%1 because pods bind)</source>
        <translation>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
            <numerusform>%Ln حملا عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
            <numerusform>%Ln أحمال عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا (منها %1 بسبب حد عدد pods)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never</source>
        <translation>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا</numerusform>
            <numerusform>%Ln حملا عمل بلا عائد أبدًا</numerusform>
            <numerusform>%Ln أحمال عمل بلا عائد أبدًا</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا</numerusform>
            <numerusform>%Ln حمل عمل بلا عائد أبدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not selected</source>
        <translation>
            <numerusform>%Ln حمل عمل خارج الاختيار</numerusform>
            <numerusform>%Ln حمل عمل خارج الاختيار</numerusform>
            <numerusform>%Ln حملا عمل خارج الاختيار</numerusform>
            <numerusform>%Ln أحمال عمل خارج الاختيار</numerusform>
            <numerusform>%Ln حمل عمل خارج الاختيار</numerusform>
            <numerusform>%Ln حمل عمل خارج الاختيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln حمل عمل مع مانع</numerusform>
            <numerusform>%Ln حمل عمل مع مانع</numerusform>
            <numerusform>%Ln حملا عمل مع مانع</numerusform>
            <numerusform>%Ln أحمال عمل مع مانع</numerusform>
            <numerusform>%Ln حمل عمل مع مانع</numerusform>
            <numerusform>%Ln حمل عمل مع مانع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lacking data</source>
        <translation>
            <numerusform>%Ln حمل عمل بلا بيانات كافية</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات كافية</numerusform>
            <numerusform>%Ln حملا عمل بلا بيانات كافية</numerusform>
            <numerusform>%Ln أحمال عمل بلا بيانات كافية</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات كافية</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات كافية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stays: all workloads pay back.</source>
        <translation>لا يبقى شيء: كل أحمال العمل تسترد كلفتها.</translation>
    </message>
    <message>
        <source>Workloads: %1.</source>
        <translation>أحمال العمل: %1.</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>ما الذي قد يغيّر هذا</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Effort and prices: what they may be is on the page of the assumptions.</source>
        <translation>الجهد والأسعار: ما يمكن أن تكون عليه مذكور في صفحة الافتراضات.</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>ما الذي يبقى، ولماذا</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>capacity of all pools, likely values</source>
        <translation>سعة كل مجموعات العقد، القيم المرجحة</translation>
    </message>
    <message>
        <source>All of that is WebAssembly&apos;s own, with many modules in one host: no service saves by being rewritten.</source>
        <translation>كل ذلك من WebAssembly نفسه، مع وحدات كثيرة في مضيف واحد: لا خدمة توفر بإعادة كتابتها.</translation>
    </message>
    <message>
        <source>All of that is WebAssembly&apos;s own, at one module per pod: no service saves by being rewritten.</source>
        <translation>كل ذلك من WebAssembly نفسه، بوحدة واحدة لكل Pod: لا خدمة توفر بإعادة كتابتها.</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 workloads is assumed, not measured: what right-sizing saves rests on that.</source>
        <translation>استخدام %1 من %2 من أحمال العمل مفترض لا مقيس: وعليه يقوم ما يوفره ضبط الأحجام.</translation>
    </message>
    <message>
        <source>likely values, before waves, discounted at %1 a year</source>
        <translation>قيم مرجحة، قبل المراحل، مخصومة بنسبة %1 سنويًا</translation>
    </message>
    <message>
        <source>Rungs: if only these move. Shares of workloads: with all that save on the way.</source>
        <translation>الدرجات: إذا انتقلت هذه وحدها. حصص أحمال العمل: مع كل ما يوفر.</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>Over %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>صافي القيمة</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How far each input alone moves the NPV</source>
        <translation>كم يحرّك كل مُدخل وحده صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>all else likely; the widest first; a range of inputs, not a chance</source>
        <translation>وكل ما عداه عند قيمته المرجحة؛ الأوسع أولًا؛ هذا مجال للمُدخلات لا احتمال</translation>
    </message>
    <message>
        <source>How good the data are</source>
        <translation>ما جودة البيانات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>للتحسين</translation>
    </message>
    <message>
        <source>What it costs, and when it pays</source>
        <translation>كم يكلف، ومتى يُسترد</translation>
    </message>
    <message>
        <source>The months behind the charts</source>
        <translation>الأشهر التي وراء الرسوم</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>ما الذي قد يسوء</translation>
    </message>
    <message>
        <source>The decision asked for</source>
        <translation>القرار المطلوب</translation>
    </message>
    <message>
        <source>Right-size first, whatever is decided about WebAssembly: %1 a month, no refactoring.</source>
        <translation>تُضبط الأحجام أولًا أيًا كان القرار بشأن WebAssembly: %1 شهريًا، بلا إعادة هيكلة.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 once to move %Ln workload(s), beginning with %2.</source>
        <translation>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln حمل عمل، بدءًا بـ %2.</numerusform>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln حمل عمل، بدءًا بـ %2.</numerusform>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln حملي عمل، بدءًا بـ %2.</numerusform>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln أحمال عمل، بدءًا بـ %2.</numerusform>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln حمل عمل، بدءًا بـ %2.</numerusform>
            <numerusform>الموافقة على %1 مرة واحدة لترحيل %Ln حمل عمل، بدءًا بـ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the first two, compare the days they took with the estimate, and decide again.</source>
        <translation>بعد أول اثنين تُقارن الأيام التي استغرقاها بالتقدير، ثم يُتخذ القرار من جديد.</translation>
    </message>
    <message>
        <source>Count a saving as cash only when a node goes away; until then it is capacity.</source>
        <translation>لا يُحسب الوفر نقدًا إلا حين تُزال عقدة؛ وحتى ذلك الحين هو سعة.</translation>
    </message>
    <message>
        <source>Move nothing for its cost; look again when limits, prices or the platform change.</source>
        <translation>لا يُرحَّل شيء من أجل كلفته؛ ويُعاد النظر حين تتغير الحدود أو الأسعار أو المنصة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Platform engineering</source>
        <translation>هندسة المنصات</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Measure first what containers use: right-sizing then saves perhaps %1 a month, without refactoring.</source>
        <translation>قياس ما تستخدمه الحاويات أولًا: قد يوفر ضبط الأحجام بعدها %1 شهريًا دون إعادة هيكلة.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 once and %2 a month for the platform to move %Ln workload(s), beginning with %3.</source>
        <translation>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln حمل عمل، ابتداءً من %3.</numerusform>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln حمل عمل، ابتداءً من %3.</numerusform>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln حملي عمل، ابتداءً من %3.</numerusform>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln أحمال عمل، ابتداءً من %3.</numerusform>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln حمل عمل، ابتداءً من %3.</numerusform>
            <numerusform>اعتماد %1 مرة واحدة و%2 شهريًا للمنصة لنقل %Ln حمل عمل، ابتداءً من %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payback and NPV hold where all start together; with fewer people the later ones, and the payback, come later.</source>
        <translation>يصح الاسترداد وصافي القيمة الحالية إذا بدأت كلها معًا؛ ومع عدد أقل من الأشخاص يتأخر ما بعدها ويتأخر الاسترداد.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Window of the bill</source>
        <translation>مدة الفاتورة</translation>
    </message>
    <message>
        <source>Bill of the period</source>
        <translation>فاتورة الفترة</translation>
    </message>
    <message>
        <source>Bill a month</source>
        <translation>الفاتورة شهريًا</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>أحمال العمل</translation>
    </message>
    <message>
        <source>DaemonSets</source>
        <translation>DaemonSets</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخامل</translation>
    </message>
    <message>
        <source>Idle that no workload shares</source>
        <translation>الخامل الذي لا يتقاسمه أي حمل عمل</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>بلا مطابقة</translation>
    </message>
    <message>
        <source>One-time charges of the period</source>
        <translation>رسوم المرة الواحدة في الفترة</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>موازنة الأحمال</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>بلا خوادم</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>مستوى التحكم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد الدائن</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Node price a month</source>
        <translation>سعر العقدة شهريًا</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>How full nodes are run</source>
        <translation>درجة ملء العقد</translation>
    </message>
    <message>
        <source>Full nodes today</source>
        <translation>العقد الممتلئة اليوم</translation>
    </message>
    <message>
        <source>Full nodes right-sized</source>
        <translation>العقد الممتلئة بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Full nodes on WebAssembly</source>
        <translation>العقد الممتلئة على WebAssembly</translation>
    </message>
    <message>
        <source>Saving by consolidating</source>
        <translation>وفر التجميع</translation>
    </message>
    <message>
        <source>Saving by right-sizing</source>
        <translation>وفر ضبط الأحجام</translation>
    </message>
    <message>
        <source>Saving by migrating</source>
        <translation>وفر الترحيل</translation>
    </message>
    <message>
        <source>Saving that only WebAssembly brings</source>
        <translation>الوفر الذي يأتي به WebAssembly وحده</translation>
    </message>
    <message>
        <source>Saving if only workloads that pay back migrate</source>
        <translation>الوفر إذا رُحِّلت أحمال العمل التي تسترد كلفتها فقط</translation>
    </message>
    <message>
        <source>Whole nodes right-sized, at least</source>
        <translation>العقد الكاملة بعد ضبط الأحجام، على الأقل</translation>
    </message>
    <message>
        <source>Whole nodes after migrating, at least</source>
        <translation>العقد الكاملة بعد الترحيل، على الأقل</translation>
    </message>
    <message>
        <source>Whole nodes right-sized</source>
        <translation>العقد الكاملة بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Whole nodes after migrating</source>
        <translation>العقد الكاملة بعد الترحيل</translation>
    </message>
    <message>
        <source>Cash saving a month</source>
        <translation>الوفر النقدي شهريًا</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>CPU today</source>
        <translation>CPU اليوم</translation>
    </message>
    <message>
        <source>Memory today</source>
        <translation>الذاكرة اليوم</translation>
    </message>
    <message>
        <source>Pods today</source>
        <translation>pods اليوم</translation>
    </message>
    <message>
        <source>CPU right-sized</source>
        <translation>CPU بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Memory right-sized</source>
        <translation>الذاكرة بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Pods right-sized</source>
        <translation>pods بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>CPU of a native rewrite</source>
        <translation>CPU بعد إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>Memory of a native rewrite</source>
        <translation>الذاكرة بعد إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>Pods of a native rewrite</source>
        <translation>pods بعد إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>CPU on WebAssembly</source>
        <translation>CPU على WebAssembly</translation>
    </message>
    <message>
        <source>Memory on WebAssembly</source>
        <translation>الذاكرة على WebAssembly</translation>
    </message>
    <message>
        <source>Pods on WebAssembly</source>
        <translation>pods على WebAssembly</translation>
    </message>
    <message>
        <source>Cost a month (showback)</source>
        <translation>التكلفة شهريًا (بيان التكلفة)</translation>
    </message>
    <message>
        <source>Share of what is idle</source>
        <translation>الحصة من الخامل</translation>
    </message>
    <message>
        <source>Cost a month with its share of idle</source>
        <translation>التكلفة شهريًا مع حصته من الخامل</translation>
    </message>
    <message>
        <source>Showback saving a month</source>
        <translation>وفر بيان التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Capacity share</source>
        <translation>حصة السعة</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>الملفات الناتجة</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>الوفر شهريًا</translation>
    </message>
    <message>
        <source>Overlap cost</source>
        <translation>كلفة التداخل</translation>
    </message>
    <message>
        <source>Effort, low</source>
        <translation>الجهد، أدنى</translation>
    </message>
    <message>
        <source>Effort, likely</source>
        <translation>الجهد، مرجح</translation>
    </message>
    <message>
        <source>Effort, high</source>
        <translation>الجهد، أعلى</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>كلفة المرة الواحدة</translation>
    </message>
    <message>
        <source>Payback from start</source>
        <translation>الاسترداد من البداية</translation>
    </message>
    <message>
        <source>Payback from cut-over</source>
        <translation>الاسترداد من التحويل</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>الاسترداد بالخصم</translation>
    </message>
    <message>
        <source>Payback, simple</source>
        <translation>الاسترداد البسيط</translation>
    </message>
    <message>
        <source>Payback, P10</source>
        <translation>الاسترداد، P10</translation>
    </message>
    <message>
        <source>Payback, P50</source>
        <translation>الاسترداد، P50</translation>
    </message>
    <message>
        <source>Payback, P80</source>
        <translation>الاسترداد، P80</translation>
    </message>
    <message>
        <source>Payback, P90</source>
        <translation>الاسترداد، P90</translation>
    </message>
    <message>
        <source>Chance within the horizon</source>
        <translation>احتمال الاسترداد ضمن الأفق</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>NPV, P10</source>
        <translation>صافي القيمة الحالية، P10</translation>
    </message>
    <message>
        <source>NPV, P50</source>
        <translation>صافي القيمة الحالية، P50</translation>
    </message>
    <message>
        <source>NPV, P90</source>
        <translation>صافي القيمة الحالية، P90</translation>
    </message>
    <message>
        <source>NPV a person-day</source>
        <translation>صافي القيمة الحالية لكل يوم عمل</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>العائد على الاستثمار</translation>
    </message>
    <message>
        <source>IRR a year</source>
        <translation>معدل العائد الداخلي سنويًا</translation>
    </message>
    <message>
        <source>Migrating workloads</source>
        <translation>أحمال العمل المُرحَّلة</translation>
    </message>
    <message>
        <source>NPV before platform cost and waves</source>
        <translation>صافي القيمة الحالية قبل كلفة المنصة والدفعات</translation>
    </message>
    <message>
        <source>NPV after platform cost</source>
        <translation>صافي القيمة الحالية بعد كلفة المنصة</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Staying, all months</source>
        <translation>البقاء، كل الأشهر</translation>
    </message>
    <message>
        <source>Right-sizing, all months</source>
        <translation>ضبط الأحجام، كل الأشهر</translation>
    </message>
    <message>
        <source>Migrating, all months</source>
        <translation>الترحيل، كل الأشهر</translation>
    </message>
    <message>
        <source>Migrating, paid once</source>
        <translation>الترحيل، ما يُدفع مرة واحدة</translation>
    </message>
    <message>
        <source>Capacity of all pools, today</source>
        <translation>سعة كل مجموعات العقد، اليوم</translation>
    </message>
    <message>
        <source>Capacity of all pools, consolidated</source>
        <translation>سعة كل مجموعات العقد، بعد التجميع</translation>
    </message>
    <message>
        <source>Capacity of all pools, right-sized</source>
        <translation>سعة كل مجموعات العقد، بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Capacity of all pools, native rewrite</source>
        <translation>سعة كل مجموعات العقد، إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>Capacity of all pools, WebAssembly</source>
        <translation>سعة كل مجموعات العقد، WebAssembly</translation>
    </message>
    <message>
        <source>Capacity of all pools, all that could move on WebAssembly</source>
        <translation>سعة كل مجموعات العقد، كل ما يمكن ترحيله على WebAssembly</translation>
    </message>
    <message>
        <source>Saving a month without migrating anything</source>
        <translation>الوفر شهريًا بلا ترحيل أي شيء</translation>
    </message>
    <message>
        <source>Part of the bill that is explained</source>
        <translation>الجزء المفسَّر من الفاتورة</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>، السطر %1</translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation>، الأسطر %1–%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, grade&#xa0;%1</source>
        <translation>، الدرجة %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Entered in the scenario %1</source>
        <translation>أُدخل في السيناريو %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>Convention of the model</source>
        <translation>اصطلاح النموذج</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>استُورد %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>grade A: measured and reviewed</source>
        <translation>الدرجة A: مقيس ومراجَع</translation>
    </message>
    <message>
        <source>grade B: measured and published</source>
        <translation>الدرجة B: مقيس ومنشور</translation>
    </message>
    <message>
        <source>grade C: estimate or convention</source>
        <translation>الدرجة C: تقدير أو اصطلاح</translation>
    </message>
    <message>
        <source>Planning estimate; no published measurement found</source>
        <translation>تقدير للتخطيط؛ لم يُعثر على قياس منشور</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <comment>followed by what sources say, which stays as it is</comment>
        <translation>الدليل:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>uses the network of its node</source>
        <translation>يستخدم شبكة عقدته</translation>
    </message>
    <message>
        <source>sees the processes of its node</source>
        <translation>يرى عمليات عقدته</translation>
    </message>
    <message>
        <source>shares memory with processes of its node</source>
        <translation>يتقاسم الذاكرة مع عمليات عقدته</translation>
    </message>
    <message>
        <source>mounts a path of its node</source>
        <translation>يربط مسارًا من عقدته</translation>
    </message>
    <message>
        <source>runs privileged</source>
        <translation>يعمل بصلاحيات مميزة</translation>
    </message>
    <message>
        <source>uses a device</source>
        <translation>يستخدم جهازًا</translation>
    </message>
    <message>
        <source>uses a GPU</source>
        <translation>يستخدم GPU</translation>
    </message>
    <message>
        <source>needs Linux capabilities</source>
        <translation>يحتاج إلى صلاحيات Linux</translation>
    </message>
    <message>
        <source>needs capabilities of the kernel</source>
        <translation>يحتاج إلى صلاحيات في النواة</translation>
    </message>
    <message>
        <source>is a StatefulSet</source>
        <translation>من نوع StatefulSet</translation>
    </message>
    <message>
        <source>keeps data in a volume</source>
        <translation>يحفظ بيانات في وحدة تخزين</translation>
    </message>
    <message>
        <source>is somebody else&apos;s server</source>
        <translation>خادم من إنتاج طرف آخر</translation>
    </message>
    <message>
        <source>runs in a runtime class of its own</source>
        <translation>يعمل في فئة تشغيل خاصة به</translation>
    </message>
    <message>
        <source>is WebAssembly already</source>
        <translation>هو WebAssembly بالفعل</translation>
    </message>
    <message>
        <source>its heap is larger than a 32-bit module can hold (4 GiB)</source>
        <translation>ذاكرته الحرة (heap) أكبر مما تسعه وحدة من 32 بت (4 GiB)</translation>
    </message>
    <message>
        <source>blocked by hand</source>
        <translation>ممنوع يدويًا</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Kubernetes list (kubectl -o json)</source>
        <translation>قائمة Kubernetes، kubectl&#xa0;-o&#xa0;json</translation>
    </message>
    <message>
        <source>FOCUS cost and usage</source>
        <translation>التكلفة والاستخدام بصيغة FOCUS</translation>
    </message>
    <message>
        <source>kubectl top pods, text</source>
        <translation>kubectl&#xa0;top&#xa0;pods، نص</translation>
    </message>
    <message>
        <source>What runs: kubectl get nodes,pods,… -A -o json</source>
        <translation>ما الذي يعمل: kubectl get nodes,pods,… -A -o json</translation>
    </message>
    <message>
        <source>What it costs: a bill in FOCUS 1.0 or later, CSV or gzip</source>
        <translation>كم يكلف: فاتورة بصيغة FOCUS 1.0 أو أحدث، CSV أو gzip</translation>
    </message>
    <message>
        <source>What it uses: kubectl top pods -A --containers</source>
        <translation>ماذا يستخدم: kubectl top pods -A --containers</translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message>
        <source>Rung</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Pool %1, all that migrate on WebAssembly</source>
        <translation>مجموعة العقد %1، كل ما يُرحَّل على WebAssembly</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>بعد التجميع</translation>
    </message>
    <message>
        <source>Right-sized</source>
        <translation>بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Native rewrite</source>
        <translation>إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>Cost a month, rung by rung</source>
        <translation>التكلفة شهريًا، درجة بعد درجة</translation>
    </message>
    <message>
        <source>no refactoring</source>
        <translation>بلا إعادة هيكلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حملا عمل</numerusform>
            <numerusform>%Ln أحمال عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
            <numerusform>%Ln حمل عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>This workload</source>
        <translation>حمل العمل هذا</translation>
    </message>
    <message>
        <source>Only WebAssembly brings: %1 a month.</source>
        <translation>ما يأتي به WebAssembly وحده: %1 شهريًا.</translation>
    </message>
    <message>
        <source>The rewrite brings %1.</source>
        <translation>ما تأتي به إعادة الكتابة: %1.</translation>
    </message>
    <message>
        <source>All that save</source>
        <translation>كل ما يوفر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), some late</source>
        <translation>
            <numerusform>%Ln حمل عمل، بعضها لاحقًا</numerusform>
            <numerusform>%Ln حمل عمل، بعضها لاحقًا</numerusform>
            <numerusform>%Ln حملا عمل، بعضها لاحقًا</numerusform>
            <numerusform>%Ln أحمال عمل، بعضها لاحقًا</numerusform>
            <numerusform>%Ln حمل عمل، بعضها لاحقًا</numerusform>
            <numerusform>%Ln حمل عمل، بعضها لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), too late</source>
        <translation>
            <numerusform>%Ln حمل عمل، بعد فوات الأوان</numerusform>
            <numerusform>%Ln حمل عمل، بعد فوات الأوان</numerusform>
            <numerusform>%Ln حملا عمل، بعد فوات الأوان</numerusform>
            <numerusform>%Ln أحمال عمل، بعد فوات الأوان</numerusform>
            <numerusform>%Ln حمل عمل، بعد فوات الأوان</numerusform>
            <numerusform>%Ln حمل عمل، بعد فوات الأوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Prices of nodes</source>
        <translation>أسعار العقد</translation>
    </message>
    <message>
        <source>Charges of the bill are joined to nodes by the id of their machine; what a node costs a month is its charges over its hours, times 730. Without a bill: price list or entry.</source>
        <translation>تُربط رسوم الفاتورة بالعقد عبر معرّف آلتها؛ وكلفة العقدة شهريًا هي رسومها على ساعاتها مضروبة في 730. ومن دون فاتورة: قائمة الأسعار أو ما أُدخل.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>What a replica asks for: today by its requests, right-sized by its use and headroom, rewritten natively by the heap of the target language, on WebAssembly by the module, its heap and its share of the host.</source>
        <translation>ما تطلبه النسخة الواحدة: اليوم بحسب طلباتها (requests)، وبعد ضبط الأحجام بحسب استخدامها والاحتياطي، وبعد إعادة كتابة أصلية بحسب ذاكرة اللغة الهدف، وعلى WebAssembly بحسب الوحدة وذاكرتها وحصتها من المضيف.</translation>
    </message>
    <message>
        <source>Nodes that the demand fills</source>
        <translation>العقد التي يملؤها الطلب</translation>
    </message>
    <message>
        <source>The resource that fills most nodes binds: CPU, memory or pods. Idle nodes, consolidating and right-sizing are rungs of their own and are not credited to WebAssembly.</source>
        <translation>المورد الذي يملأ أكبر عدد من العقد هو القيد: CPU أو الذاكرة أو pods. أما العقد الخاملة والتجميع وضبط الأحجام فدرجات قائمة بذاتها ولا تُحسب لصالح WebAssembly.</translation>
    </message>
    <message>
        <source>Shares of workloads</source>
        <translation>حصص أحمال العمل</translation>
    </message>
    <message>
        <source>What a pool saves is shared among the workloads that move, along the way on which demand falls: each by the resource that binds there. The shares add up to the pool.</source>
        <translation>ما توفره مجموعة العقد يُقسَّم بين أحمال العمل التي تُرحَّل على امتداد هبوط الطلب: كل منها بحسب المورد المقيِّد هناك. ومجموع الحصص هو وفر المجموعة.</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>الملفات الناتجة</translation>
    </message>
    <message>
        <source>Pulls, transfer and storage of images against modules, at the prices of the path that they take.</source>
        <translation>السحب والنقل والتخزين للصور مقابل الوحدات، بأسعار المسار الذي تسلكه.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Days by archetype, by size of the code or as entered, plus the remedies of findings, times contingency and day rate: low, likely and high.</source>
        <translation>الأيام بحسب النمط أو حجم الشيفرة أو كما أُدخلت، مضافًا إليها معالجات الملاحظات، مضروبة في الاحتياطي وأجر اليوم: أدنى ومرجح وأعلى.</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>المال عبر الزمن</translation>
    </message>
    <message>
        <source>One-off cost is spread over the build; both sides run during the overlap; from the cut-over on the saving grows with usage. Commitments hold back cash until they end. Payback is the moment from which the sum never falls below zero again.</source>
        <translation>تتوزع كلفة المرة الواحدة على مدة البناء؛ ويعمل الجانبان معًا أثناء التداخل؛ ومن لحظة التحويل ينمو الوفر مع الاستخدام. وتحجز الالتزامات النقد حتى نهايتها. والاسترداد هو اللحظة التي لا يهبط المجموع بعدها تحت الصفر.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Migrate: pays back within the horizon. Beyond horizon: saves, but not soon enough. Never: saves nothing. Not selected, blocked, needs data: said so, without a guess.</source>
        <translation>ترحيل: تُسترد الكلفة ضمن الأفق. خارج الأفق: فيه وفر لكن ليس قريبًا بما يكفي. أبدًا: لا وفر فيه. غير مختار، ممنوع، تنقصه بيانات: يُقال ذلك صراحة بلا تخمين.</translation>
    </message>
    <message>
        <source>What the defaults rest on</source>
        <translation>ما تستند إليه القيم الافتراضية</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما الذي قيس</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>G</source>
        <comment>billions of money</comment>
        <translation>&#xa0;مليار</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions of money</comment>
        <translation>&#xa0;مليون</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousands of money</comment>
        <translation>&#xa0;ألف</translation>
    </message>
    <message numerus="yes">
        <source>nodes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>عقدة</numerusform>
            <numerusform>عقدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>عقد</numerusform>
            <numerusform>عقدة</numerusform>
            <numerusform>عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pods</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>pod</numerusform>
            <numerusform>pod</numerusform>
            <numerusform>pods</numerusform>
            <numerusform>pods</numerusform>
            <numerusform>pods</numerusform>
            <numerusform>pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>أشهر</numerusform>
            <numerusform>شهرًا</numerusform>
            <numerusform>شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>عقدة</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>m</source>
        <comment>millicores</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>س</translation>
    </message>
</context>
<context>
    <name>PageSetter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ParameterInput</name>
    <message>
        <source>% a year</source>
        <translation>% سنويًا</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>a GB</source>
        <translation>لكل GB</translation>
    </message>
    <message>
        <source>a GB and month</source>
        <translation>لكل GB وشهر</translation>
    </message>
    <message>
        <source>KSLOC</source>
        <translation>KSLOC</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» ليس رقمًا</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>على الأكثر %1</translation>
    </message>
    <message>
        <source>Low is at most the likely value, %1</source>
        <translation>الحد الأدنى لا يتجاوز القيمة المرجحة، %1</translation>
    </message>
    <message>
        <source>High is at least the likely value, %1</source>
        <translation>الحد الأعلى لا يقل عن القيمة المرجحة، %1</translation>
    </message>
</context>
<context>
    <name>ParameterText</name>
    <message>
        <source>Cost basis</source>
        <translation>أساس التكلفة</translation>
    </message>
    <message>
        <source>Which of the bill&apos;s costs a figure is made of</source>
        <translation>أي تكاليف الفاتورة يُبنى عليها الرقم</translation>
    </message>
    <message>
        <source>Price of a core against a GiB</source>
        <translation>سعر النواة مقابل GiB</translation>
    </message>
    <message>
        <source>How a node&apos;s price is split between CPU and memory</source>
        <translation>كيف يُقسَّم سعر العقدة بين CPU والذاكرة</translation>
    </message>
    <message>
        <source>Price of a core-hour</source>
        <translation>سعر ساعة النواة</translation>
    </message>
    <message>
        <source>Used where neither bill nor price list knows a node</source>
        <translation>يُستخدم حيث لا تعرف الفاتورة ولا قائمة الأسعار العقدة</translation>
    </message>
    <message>
        <source>Price of a GiB-hour</source>
        <translation>سعر ساعة GiB</translation>
    </message>
    <message>
        <source>Right-size first</source>
        <translation>ضبط الأحجام أولًا</translation>
    </message>
    <message>
        <source>Whether requests are set to what is used before anything is credited to WebAssembly</source>
        <translation>هل تُضبط الطلبات على ما يُستخدم قبل أن يُحسب شيء لصالح WebAssembly</translation>
    </message>
    <message>
        <source>Memory headroom</source>
        <translation>احتياطي الذاكرة</translation>
    </message>
    <message>
        <source>Added to the highest memory use that was seen</source>
        <translation>يُضاف إلى أعلى استخدام مرصود للذاكرة</translation>
    </message>
    <message>
        <source>CPU headroom</source>
        <translation>احتياطي CPU</translation>
    </message>
    <message>
        <source>Added to the 95th percentile of CPU use</source>
        <translation>يُضاف إلى المئين 95 من استخدام CPU</translation>
    </message>
    <message>
        <source>Assumed memory use</source>
        <translation>استخدام الذاكرة المفترض</translation>
    </message>
    <message>
        <source>Part of the memory request that is used, where usage is not known</source>
        <translation>الجزء المستخدم من طلب الذاكرة حيث لا يُعرف الاستخدام</translation>
    </message>
    <message>
        <source>Assumed CPU use</source>
        <translation>استخدام CPU المفترض</translation>
    </message>
    <message>
        <source>Part of the CPU request that is used, where usage is not known</source>
        <translation>الجزء المستخدم من طلب CPU حيث لا يُعرف الاستخدام</translation>
    </message>
    <message>
        <source>Where modules run</source>
        <translation>أين تعمل الوحدات</translation>
    </message>
    <message>
        <source>One module in each pod, or many in one host</source>
        <translation>وحدة واحدة في كل pod، أو وحدات كثيرة في مضيف واحد</translation>
    </message>
    <message>
        <source>Pool of the modules</source>
        <translation>مجموعة عقد الوحدات</translation>
    </message>
    <message>
        <source>On the same nodes as today, or on nodes of their own</source>
        <translation>على العقد نفسها كاليوم، أو على عقد خاصة بها</translation>
    </message>
    <message>
        <source>Memory of the shim</source>
        <translation>ذاكرة shim</translation>
    </message>
    <message>
        <source>What the runtime needs in each pod beside the module</source>
        <translation>ما تحتاج إليه بيئة التشغيل في كل pod إلى جانب الوحدة</translation>
    </message>
    <message>
        <source>Memory of a host</source>
        <translation>ذاكرة المضيف</translation>
    </message>
    <message>
        <source>What a host process needs beside its modules</source>
        <translation>ما تحتاج إليه عملية المضيف إلى جانب وحداتها</translation>
    </message>
    <message>
        <source>Modules in a host</source>
        <translation>الوحدات في المضيف</translation>
    </message>
    <message>
        <source>At most this many share one host pod</source>
        <translation>لا يتقاسم pod المضيف الواحد أكثر من هذا العدد</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>الاستدعاءات المتزامنة</translation>
    </message>
    <message>
        <source>Instances that a replica keeps open</source>
        <translation>المثيلات التي تبقيها النسخة مفتوحة</translation>
    </message>
    <message>
        <source>Pods on a node</source>
        <translation>pods في العقدة</translation>
    </message>
    <message>
        <source>0: as the nodes have it</source>
        <translation>0: كما هو في العقد</translation>
    </message>
    <message>
        <source>How full nodes are run</source>
        <translation>درجة ملء العقد</translation>
    </message>
    <message>
        <source>Nodes are taken to be filled at least this far</source>
        <translation>يُفترض أن العقد تُملأ إلى هذا الحد على الأقل</translation>
    </message>
    <message>
        <source>Memory of the container&apos;s runtime</source>
        <translation>ذاكرة بيئة تشغيل الحاوية</translation>
    </message>
    <message>
        <source>What an idle process of this language needs</source>
        <translation>ما تحتاج إليه عملية خاملة بهذه اللغة</translation>
    </message>
    <message>
        <source>Memory of an empty module</source>
        <translation>ذاكرة وحدة فارغة</translation>
    </message>
    <message>
        <source>What an instance needs before it holds data</source>
        <translation>ما يحتاج إليه المثيل قبل أن يحمل بيانات</translation>
    </message>
    <message>
        <source>Compiled code of a module</source>
        <translation>الشيفرة المترجمة للوحدة</translation>
    </message>
    <message>
        <source>Once in each process that runs it</source>
        <translation>مرة واحدة في كل عملية تشغّلها</translation>
    </message>
    <message>
        <source>Heap on WebAssembly against containers</source>
        <translation>الذاكرة الحرة على WebAssembly مقارنة بالحاويات</translation>
    </message>
    <message>
        <source>How the heap changes with the move</source>
        <translation>كيف تتغير الذاكرة الحرة (heap) مع الترحيل</translation>
    </message>
    <message>
        <source>CPU on WebAssembly against containers</source>
        <translation>CPU على WebAssembly مقارنة بالحاويات</translation>
    </message>
    <message>
        <source>How CPU use changes with the move</source>
        <translation>كيف يتغير استخدام CPU مع الترحيل</translation>
    </message>
    <message>
        <source>Memory of a further call</source>
        <translation>ذاكرة الاستدعاء الإضافي</translation>
    </message>
    <message>
        <source>For each call beyond the first at a time</source>
        <translation>لكل استدعاء متزامن بعد الأول</translation>
    </message>
    <message>
        <source>Releases a month</source>
        <translation>الإصدارات شهريًا</translation>
    </message>
    <message>
        <source>How often a new image is pulled</source>
        <translation>كم مرة تُسحب صورة جديدة</translation>
    </message>
    <message>
        <source>Reused layers</source>
        <translation>الطبقات المعاد استخدامها</translation>
    </message>
    <message>
        <source>Part of an image that nodes already hold</source>
        <translation>الجزء من الصورة الموجود على العقد أصلًا</translation>
    </message>
    <message>
        <source>Way of the images</source>
        <translation>مسار الصور</translation>
    </message>
    <message>
        <source>From the registry to the nodes</source>
        <translation>من السجل إلى العقد</translation>
    </message>
    <message>
        <source>Transfer within a region</source>
        <translation>النقل داخل المنطقة</translation>
    </message>
    <message>
        <source>Price of a gigabyte</source>
        <translation>سعر الغيغابايت</translation>
    </message>
    <message>
        <source>Transfer between zones</source>
        <translation>النقل بين النطاقات</translation>
    </message>
    <message>
        <source>Transfer between regions</source>
        <translation>النقل بين المناطق</translation>
    </message>
    <message>
        <source>Transfer over the Internet</source>
        <translation>النقل عبر الإنترنت</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>مناطق إضافية</translation>
    </message>
    <message>
        <source>Regions that hold copies of the registry</source>
        <translation>المناطق التي تحفظ نسخًا من السجل</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>الإصدارات المحفوظة</translation>
    </message>
    <message>
        <source>Versions that the registry keeps</source>
        <translation>الإصدارات التي يحتفظ بها السجل</translation>
    </message>
    <message>
        <source>Shared layers in the registry</source>
        <translation>الطبقات المشتركة في السجل</translation>
    </message>
    <message>
        <source>Part of the storage that versions share</source>
        <translation>الجزء من التخزين الذي تتقاسمه الإصدارات</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>المعماريات</translation>
    </message>
    <message>
        <source>For how many an image is built</source>
        <translation>لكم معمارية تُبنى الصورة</translation>
    </message>
    <message>
        <source>Storage of the registry</source>
        <translation>تخزين السجل</translation>
    </message>
    <message>
        <source>Price of a gigabyte and month</source>
        <translation>سعر الغيغابايت والشهر</translation>
    </message>
    <message>
        <source>Size of an image</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Compressed, where it is not measured</source>
        <translation>مضغوطة، حيث لم تُقس</translation>
    </message>
    <message>
        <source>Size of a module</source>
        <translation>حجم الوحدة</translation>
    </message>
    <message>
        <source>Scale to zero</source>
        <translation>التقليص إلى الصفر</translation>
    </message>
    <message>
        <source>Whether idle replicas may be taken away</source>
        <translation>هل يجوز إيقاف النسخ الخاملة</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>الوقت الخامل</translation>
    </message>
    <message>
        <source>Part of the time without calls</source>
        <translation>الجزء من الوقت بلا استدعاءات</translation>
    </message>
    <message>
        <source>Warm replicas</source>
        <translation>النسخ المستعدة</translation>
    </message>
    <message>
        <source>Kept only to hide cold starts</source>
        <translation>تُبقى لإخفاء البدء البارد فقط</translation>
    </message>
    <message>
        <source>Duration of a call</source>
        <translation>مدة الاستدعاء</translation>
    </message>
    <message>
        <source>Of functions that are billed by time</source>
        <translation>للدوال التي تُفوتر بالزمن</translation>
    </message>
    <message>
        <source>Memory of a function</source>
        <translation>ذاكرة الدالة</translation>
    </message>
    <message>
        <source>As it is billed</source>
        <translation>كما تُفوتر</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>مرات البدء البارد</translation>
    </message>
    <message>
        <source>Part of the calls that start cold</source>
        <translation>الجزء من الاستدعاءات الذي يبدأ باردًا</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>البدء البارد</translation>
    </message>
    <message>
        <source>How long one takes today</source>
        <translation>كم يستغرق اليوم</translation>
    </message>
    <message>
        <source>Cold start on WebAssembly</source>
        <translation>البدء البارد على WebAssembly</translation>
    </message>
    <message>
        <source>How long one takes after the move</source>
        <translation>كم يستغرق بعد الترحيل</translation>
    </message>
    <message>
        <source>Memory of a function on WebAssembly</source>
        <translation>ذاكرة الدالة على WebAssembly</translation>
    </message>
    <message>
        <source>As it would be billed</source>
        <translation>كما ستُفوتر</translation>
    </message>
    <message>
        <source>Method of the estimate</source>
        <translation>طريقة التقدير</translation>
    </message>
    <message>
        <source>How days of work are estimated</source>
        <translation>كيف تُقدَّر أيام العمل</translation>
    </message>
    <message>
        <source>Days for a service</source>
        <translation>أيام الخدمة الواحدة</translation>
    </message>
    <message>
        <source>Of 4,500 lines</source>
        <translation>من 4500 سطر</translation>
    </message>
    <message>
        <source>Size of a service</source>
        <translation>حجم الخدمة</translation>
    </message>
    <message>
        <source>Thousands of source lines, where it is not known</source>
        <translation>آلاف أسطر المصدر، حيث لا تُعرف</translation>
    </message>
    <message>
        <source>Design modified</source>
        <translation>التصميم المعدَّل</translation>
    </message>
    <message>
        <source>Percent, COCOMO II</source>
        <translation>نسبة مئوية، COCOMO II</translation>
    </message>
    <message>
        <source>Code modified</source>
        <translation>الشيفرة المعدَّلة</translation>
    </message>
    <message>
        <source>Integration redone</source>
        <translation>التكامل المعاد</translation>
    </message>
    <message>
        <source>Assessment and assimilation</source>
        <translation>التقييم والاستيعاب</translation>
    </message>
    <message>
        <source>COCOMO II</source>
        <translation>COCOMO II</translation>
    </message>
    <message>
        <source>Software understanding</source>
        <translation>فهم البرمجيات</translation>
    </message>
    <message>
        <source>Unfamiliarity</source>
        <translation>قلة الألفة</translation>
    </message>
    <message>
        <source>Translated automatically</source>
        <translation>المترجم آليًا</translation>
    </message>
    <message>
        <source>Effort multipliers</source>
        <translation>مضاعِفات الجهد</translation>
    </message>
    <message>
        <source>Their product, COCOMO II</source>
        <translation>حاصل ضربها، COCOMO II</translation>
    </message>
    <message>
        <source>Day rate</source>
        <translation>أجر اليوم</translation>
    </message>
    <message>
        <source>What a person-day costs</source>
        <translation>كلفة يوم عمل لشخص واحد</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>احتياطي الطوارئ</translation>
    </message>
    <message>
        <source>Added to the one-off cost</source>
        <translation>يُضاف إلى كلفة المرة الواحدة</translation>
    </message>
    <message>
        <source>Days per point</source>
        <translation>أيام النقطة الواحدة</translation>
    </message>
    <message>
        <source>Of the organisation</source>
        <translation>خاصة بالمؤسسة</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>Months in which a move has to pay back</source>
        <translation>الأشهر التي يجب أن يسترد الترحيل كلفته خلالها</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>معدل الخصم</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>Growth of the saving</source>
        <translation>نمو الوفر</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Months in which both sides run</source>
        <translation>الأشهر التي يعمل فيها الجانبان معًا</translation>
    </message>
    <message>
        <source>Capacity of the team</source>
        <translation>طاقة الفريق</translation>
    </message>
    <message>
        <source>Person-days a month</source>
        <translation>أيام عمل شهريًا</translation>
    </message>
    <message>
        <source>Platform and training</source>
        <translation>المنصة والتدريب</translation>
    </message>
    <message>
        <source>Once, for the whole programme</source>
        <translation>مرة واحدة للبرنامج كله</translation>
    </message>
    <message>
        <source>Upkeep of the platform</source>
        <translation>رعاية المنصة</translation>
    </message>
    <message>
        <source>A month, for the whole programme</source>
        <translation>شهريًا للبرنامج كله</translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation>الحصة الملتزم بها</translation>
    </message>
    <message>
        <source>Part of the capacity that is bought ahead</source>
        <translation>الجزء المشترى مسبقًا من السعة</translation>
    </message>
    <message>
        <source>Discount of the commitment</source>
        <translation>خصم الالتزام</translation>
    </message>
    <message>
        <source>Against the on-demand price</source>
        <translation>مقارنة بسعر الطلب الفوري</translation>
    </message>
    <message>
        <source>End of the commitment</source>
        <translation>نهاية الالتزام</translation>
    </message>
    <message>
        <source>Months from the start of work</source>
        <translation>الأشهر من بداية العمل</translation>
    </message>
    <message>
        <source>Taken over by other usage</source>
        <translation>ما يأخذه استخدام آخر</translation>
    </message>
    <message>
        <source>Part of a freed commitment</source>
        <translation>الجزء من الالتزام المحرَّر</translation>
    </message>
    <message>
        <source>Count builds</source>
        <translation>احتساب عمليات البناء</translation>
    </message>
    <message>
        <source>Whether cheaper builds enter the payback</source>
        <translation>هل يدخل البناء الأرخص في الاسترداد</translation>
    </message>
    <message>
        <source>Count labour</source>
        <translation>احتساب العمل البشري</translation>
    </message>
    <message>
        <source>Whether less operation enters the payback</source>
        <translation>هل يدخل تقليل التشغيل في الاسترداد</translation>
    </message>
    <message>
        <source>Count control planes</source>
        <translation>احتساب مستويات التحكم</translation>
    </message>
    <message>
        <source>Whether clusters that end enter the payback</source>
        <translation>هل تدخل العناقيد التي تنتهي في الاسترداد</translation>
    </message>
    <message>
        <source>Count edge sites</source>
        <translation>احتساب المواقع الطرفية</translation>
    </message>
    <message>
        <source>Whether distribution to sites enters the payback</source>
        <translation>هل يدخل التوزيع على المواقع في الاسترداد</translation>
    </message>
    <message>
        <source>Builds a month</source>
        <translation>عمليات البناء شهريًا</translation>
    </message>
    <message>
        <source>Minutes of a build</source>
        <translation>دقائق عملية البناء</translation>
    </message>
    <message>
        <source>Builds for several architectures</source>
        <translation>البناء لعدة معماريات</translation>
    </message>
    <message>
        <source>Price of a build minute</source>
        <translation>سعر دقيقة البناء</translation>
    </message>
    <message>
        <source>Fee of a control plane</source>
        <translation>رسم مستوى التحكم</translation>
    </message>
    <message>
        <source>Clusters that end</source>
        <translation>العناقيد التي تنتهي</translation>
    </message>
    <message>
        <source>Price of a gigabyte to a site</source>
        <translation>سعر الغيغابايت إلى موقع</translation>
    </message>
    <message>
        <source>Edge sites</source>
        <translation>المواقع الطرفية</translation>
    </message>
    <message>
        <source>Price of an hour of operation</source>
        <translation>سعر ساعة التشغيل</translation>
    </message>
    <message>
        <source>Hours for a node and month</source>
        <translation>الساعات لكل عقدة وشهر</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>How often the inputs are drawn</source>
        <translation>كم مرة تُسحب المُدخلات</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same figures</source>
        <translation>البذرة نفسها تعطي الأرقام نفسها</translation>
    </message>
    <message>
        <source>Correlation of efforts</source>
        <translation>ارتباط الجهود</translation>
    </message>
    <message>
        <source>How far estimates err together</source>
        <translation>إلى أي حد تخطئ التقديرات معًا</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What nodes and workloads cost, and everything after it</source>
        <translation>كلفة العقد وأحمال العمل وكل ما يليها</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>ضبط الأحجام</translation>
    </message>
    <message>
        <source>Demand right-sized, and every saving beside it</source>
        <translation>الطلب بعد ضبط الأحجام وكل وفر إلى جانبه</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Demand on WebAssembly: nodes, saving, payback and NPV</source>
        <translation>الطلب على WebAssembly: العقد والوفر والاسترداد وصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Artefacts and transfer</source>
        <translation>الملفات الناتجة والنقل</translation>
    </message>
    <message>
        <source>Saving on artefacts, payback and NPV</source>
        <translation>وفر الملفات الناتجة والاسترداد وصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Replicas on WebAssembly: nodes and saving</source>
        <translation>النسخ على WebAssembly: العقد والوفر</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>بلا خوادم</translation>
    </message>
    <message>
        <source>Saving on functions of the bill</source>
        <translation>الوفر في دوال الفاتورة</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Effort and one-off cost, payback and NPV</source>
        <translation>الجهد وكلفة المرة الواحدة والاسترداد وصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>الوقت والمال</translation>
    </message>
    <message>
        <source>Payback, NPV and the costs over the months</source>
        <translation>الاسترداد وصافي القيمة الحالية والتكاليف عبر الأشهر</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>NPV and payback of the programme</source>
        <translation>صافي القيمة الحالية للبرنامج واسترداده</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>How much of a saving becomes cash, and when</source>
        <translation>كم من الوفر يصير نقدًا، ومتى</translation>
    </message>
    <message>
        <source>Soft savings</source>
        <translation>الوفورات غير المباشرة</translation>
    </message>
    <message>
        <source>Savings that stand apart from the bill</source>
        <translation>وفورات منفصلة عن الفاتورة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Ranges of payback and NPV</source>
        <translation>مجالات الاسترداد وصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Rust, HTTP service</source>
        <translation>Rust، خدمة HTTP</translation>
    </message>
    <message>
        <source>Rust with clients of databases or queues</source>
        <translation>Rust مع عملاء قواعد بيانات أو طوابير</translation>
    </message>
    <message>
        <source>Go, HTTP service</source>
        <translation>Go، خدمة HTTP</translation>
    </message>
    <message>
        <source>Go, highly concurrent</source>
        <translation>Go، شديدة التزامن</translation>
    </message>
    <message>
        <source>Node.js, handler</source>
        <translation>Node.js، معالج</translation>
    </message>
    <message>
        <source>Node.js with a framework</source>
        <translation>Node.js مع إطار عمل</translation>
    </message>
    <message>
        <source>Python, pure</source>
        <translation>Python خالصة</translation>
    </message>
    <message>
        <source>Python with native extensions</source>
        <translation>Python مع امتدادات أصلية</translation>
    </message>
    <message>
        <source>.NET, minimal API</source>
        <translation>.NET، واجهة API مصغرة</translation>
    </message>
    <message>
        <source>Java with Spring</source>
        <translation>Java مع Spring</translation>
    </message>
    <message>
        <source>C or C++</source>
        <translation>C أو C++</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>استدعاءات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>أيام شهريًا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>إصدارات</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>Nodes joined to the bill</source>
        <translation>العقد المرتبطة بالفاتورة</translation>
    </message>
    <message>
        <source>Workloads with usage</source>
        <translation>أحمال العمل المعروف استخدامها</translation>
    </message>
    <message>
        <source>Workloads with language</source>
        <translation>أحمال العمل المعروفة لغتها</translation>
    </message>
    <message>
        <source>Workloads with image size</source>
        <translation>أحمال العمل المعروف حجم صورتها</translation>
    </message>
    <message>
        <source>Workloads with data</source>
        <translation>أحمال العمل ذات البيانات</translation>
    </message>
    <message>
        <source>Import a bill in FOCUS that covers the nodes&apos; account and time</source>
        <translation>استيراد فاتورة بصيغة FOCUS تغطي حساب العقد وزمنها</translation>
    </message>
    <message>
        <source>Import what containers use</source>
        <translation>استيراد ما تستخدمه الحاويات</translation>
    </message>
    <message>
        <source>No hint found: enter it in Why</source>
        <translation>لا توجد إشارة: تُدخل في صفحة «لماذا»</translation>
    </message>
    <message>
        <source>The rest has a default: enter it in Why</source>
        <translation>للباقي قيمة افتراضية: تُدخل في صفحة «لماذا»</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Pays back within the horizon</source>
        <translation>يسترد كلفته ضمن الأفق</translation>
    </message>
    <message>
        <source>Saves, but does not pay back within the horizon</source>
        <translation>فيه وفر، لكنه لا يسترد كلفته ضمن الأفق</translation>
    </message>
    <message>
        <source>Loses by itself, but others save only with it</source>
        <translation>يخسر وحده، لكن غيره لا يوفر إلا معه</translation>
    </message>
    <message>
        <source>Its move would make the programme save less</source>
        <translation>ترحيله يقلل وفر البرنامج</translation>
    </message>
    <message>
        <source>Its move saves nothing</source>
        <translation>ترحيله لا يوفر شيئًا</translation>
    </message>
    <message>
        <source>The nodes are full of pods, so a lighter module frees nothing as one per pod</source>
        <translation>العقد ممتلئة بعدد pods، فلا تحرر وحدة أخف شيئًا ما دامت وحدة لكل pod</translation>
    </message>
    <message>
        <source>Not selected for the migration</source>
        <translation>غير مختار للترحيل</translation>
    </message>
    <message>
        <source>Not selected: a namespace of the system</source>
        <translation>غير مختار: مساحة أسماء تابعة للنظام</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>ممنوع: %1</translation>
    </message>
    <message>
        <source>Blocked by hand: %1</source>
        <translation>ممنوع يدويًا: %1</translation>
    </message>
    <message>
        <source>Neither requests nor usage are known: import usage (kubectl top pods)</source>
        <translation>لا الطلبات معروفة ولا الاستخدام: يُستورد الاستخدام (kubectl&#xa0;top&#xa0;pods)</translation>
    </message>
    <message>
        <source>How many hours its jobs ran is not known: import jobs with their status</source>
        <translation>عدد ساعات تشغيل مهامه غير معروف: تُستورد المهام مع حالتها</translation>
    </message>
    <message>
        <source>Its nodes have no price: import a bill or enter prices</source>
        <translation>عقده بلا سعر: تُستورد فاتورة أو تُدخل الأسعار</translation>
    </message>
    <message>
        <source>Its pods run on nodes that are not in the inventory</source>
        <translation>تعمل pods الخاصة به على عقد ليست في الجرد</translation>
    </message>
    <message>
        <source>No pod of it runs</source>
        <translation>لا يعمل أي pod له</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Beyond horizon</source>
        <translation>خارج الأفق</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation>تنقصه بيانات</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>معاين</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Billed Cost</source>
        <translation>Billed Cost</translation>
    </message>
    <message>
        <source>Effective Cost</source>
        <translation>Effective Cost</translation>
    </message>
    <message>
        <source>Contracted Cost</source>
        <translation>Contracted Cost</translation>
    </message>
    <message>
        <source>List Cost</source>
        <translation>List Cost</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>موازنة الأحمال</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>بلا خوادم</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>مستوى التحكم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد الدائن</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>أحمال العمل</translation>
    </message>
    <message>
        <source>DaemonSets</source>
        <translation>DaemonSets</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخامل</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>البنود الأخرى</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>بلا مطابقة</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>no hint found</source>
        <translation>لا توجد إشارة</translation>
    </message>
    <message>
        <source>Saves %1 a month and pays back %2 after its work starts</source>
        <translation>يوفر %1 شهريًا ويسترد كلفته بعد %2 من بدء العمل عليه</translation>
    </message>
    <message>
        <source>%1 (%2–%3) months</source>
        <translation>%1 (%2–%3) شهر</translation>
    </message>
    <message>
        <source>%1 (%2 to &gt;%3) months</source>
        <translation>%1 (%2 إلى &gt;%3) شهر</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>high</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>NPV moves</source>
        <translation>حركة صافي القيمة</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Part of the bill</source>
        <translation>جزء من الفاتورة</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>البنود الأخرى</translation>
    </message>
    <message>
        <source>Nodes and pools</source>
        <translation>العقد ومجموعاتها</translation>
    </message>
    <message>
        <source>How many nodes the demand fills, today, right-sized and with all that migrate on WebAssembly; what binds there; and the fewest whole nodes that could hold it.</source>
        <translation>كم عقدة يملؤها الطلب: اليوم، وبعد ضبط الأحجام، ومع كل ما يُرحَّل على WebAssembly؛ وما المورد المقيِّد هناك؛ وأقل عدد من العقد الكاملة يمكن أن يسعه.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الآلة</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Node/mo</source>
        <translation>العقدة/شهر</translation>
    </message>
    <message>
        <source>Cost/mo</source>
        <translation>التكلفة/شهر</translation>
    </message>
    <message>
        <source>Fill today</source>
        <translation>الملء اليوم</translation>
    </message>
    <message>
        <source>right- sized</source>
        <translation>بعد الضبط</translation>
    </message>
    <message>
        <source>Wasm</source>
        <translation>Wasm</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>at least, right-sized</source>
        <translation>الحد الأدنى، بعد الضبط</translation>
    </message>
    <message>
        <source>at least, Wasm</source>
        <translation>الحد الأدنى، Wasm</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>No assumption moves the NPV, and none was changed.</source>
        <translation>لا يحرّك أي افتراض صافي القيمة الحالية، ولم يُغيَّر أي منها.</translation>
    </message>
    <message>
        <source>Those that move the programme’s NPV, the widest first, then those that were changed. In strong letters: changed. The others move it by less than a hundredth of the widest.</source>
        <translation>الافتراضات التي تحرّك صافي القيمة الحالية للبرنامج، الأوسع أولًا، ثم ما غُيِّر منها. بالخط العريض: ما غُيِّر. أما الباقي فيحرّكه بأقل من جزء من مئة من الأوسع.</translation>
    </message>
    <message>
        <source>Bill and data</source>
        <translation>الفاتورة والبيانات</translation>
    </message>
    <message>
        <source>No bill is imported.</source>
        <translation>لم تُستورد فاتورة.</translation>
    </message>
    <message>
        <source>%1 of the bill is explained: it has an owner.</source>
        <translation>%1 من الفاتورة مفسَّر: له صاحب.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المُدخلات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message>
        <source>No bill is imported: node prices come from the price list or the scenario</source>
        <translation>لم تُستورد فاتورة: أسعار العقد من قائمة الأسعار أو من السيناريو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are not on the bill: their price is from the price list</source>
        <translation>
            <numerusform>%Ln عقدة خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
            <numerusform>%Ln عقدتان خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
            <numerusform>%Ln عقد خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة: السعر من قائمة الأسعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) name no machine, so the bill cannot be joined to them</source>
        <translation>
            <numerusform>%Ln عقدة بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
            <numerusform>%Ln عقدة بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
            <numerusform>%Ln عقدتان بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
            <numerusform>%Ln عقد بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
            <numerusform>%Ln عقدة بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
            <numerusform>%Ln عقدة بلا اسم آلة، فلا يمكن ربط الفاتورة بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are on no bill and no price list: their price is the scenario&apos;s</source>
        <translation>
            <numerusform>%Ln عقدة خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
            <numerusform>%Ln عقدتان خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
            <numerusform>%Ln عقد خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
            <numerusform>%Ln عقدة خارج الفاتورة وقائمة الأسعار: السعر من السيناريو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of the bill were nodes that are gone: they belong to their pool</source>
        <translation>
            <numerusform>%Ln آلة في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
            <numerusform>%Ln آلة في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
            <numerusform>%Ln آلتان في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
            <numerusform>%Ln آلات في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
            <numerusform>%Ln آلة في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
            <numerusform>%Ln آلة في الفاتورة لعقد زالت: تُنسب إلى مجموعاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) share the machine of another node</source>
        <translation>
            <numerusform>%Ln عقدة على آلة عقدة أخرى</numerusform>
            <numerusform>%Ln عقدة على آلة عقدة أخرى</numerusform>
            <numerusform>%Ln عقدتان على آلة عقدة أخرى</numerusform>
            <numerusform>%Ln عقد على آلة عقدة أخرى</numerusform>
            <numerusform>%Ln عقدة على آلة عقدة أخرى</numerusform>
            <numerusform>%Ln عقدة على آلة عقدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Two bills of one account cover the same time: charges may be counted twice</source>
        <translation>فاتورتان لحساب واحد تغطيان الزمن نفسه: قد تُحسب رسوم مرتين</translation>
    </message>
    <message numerus="yes">
        <source>Usage of %Ln workload(s) is assumed: import usage to rank them better</source>
        <translation>
            <numerusform>الاستخدام مفترض في %Ln حمل عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
            <numerusform>الاستخدام مفترض في %Ln حمل عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
            <numerusform>الاستخدام مفترض في %Ln حملي عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
            <numerusform>الاستخدام مفترض في %Ln أحمال عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
            <numerusform>الاستخدام مفترض في %Ln حمل عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
            <numerusform>الاستخدام مفترض في %Ln حمل عمل: يحسّن استيراد الاستخدام الترتيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) run on nodes that are not in the inventory</source>
        <translation>
            <numerusform>%Ln pod على عقد ليست في الجرد</numerusform>
            <numerusform>%Ln pod على عقد ليست في الجرد</numerusform>
            <numerusform>%Ln pods على عقد ليست في الجرد</numerusform>
            <numerusform>%Ln pods على عقد ليست في الجرد</numerusform>
            <numerusform>%Ln pods على عقد ليست في الجرد</numerusform>
            <numerusform>%Ln pods على عقد ليست في الجرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) have no pods in the export: they are spread over all pools</source>
        <translation>
            <numerusform>%Ln حمل عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
            <numerusform>%Ln حمل عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
            <numerusform>%Ln حملا عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
            <numerusform>%Ln أحمال عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
            <numerusform>%Ln حمل عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
            <numerusform>%Ln حمل عمل بلا pods في التصدير: توزَّع على كل مجموعات العقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) are known by the name of their ReplicaSet alone</source>
        <translation>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln حمل عمل</numerusform>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln حمل عمل</numerusform>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln حملي عمل</numerusform>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln أحمال عمل</numerusform>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln حمل عمل</numerusform>
            <numerusform>اسم ReplicaSet وحده معروف في %Ln حمل عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) have no run times: import jobs with their status</source>
        <translation>
            <numerusform>%Ln مهمة بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
            <numerusform>%Ln مهمة بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
            <numerusform>%Ln مهمتان بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
            <numerusform>%Ln مهام بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
            <numerusform>%Ln مهمة بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
            <numerusform>%Ln مهمة بلا أزمنة تشغيل: تُستورد المهام مع حالتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage sample(s) are of pods that are not in the inventory</source>
        <translation>
            <numerusform>%Ln عينة استخدام تعود إلى pods ليست في الجرد</numerusform>
            <numerusform>%Ln عينة استخدام تعود إلى pods ليست في الجرد</numerusform>
            <numerusform>%Ln عينتا استخدام تعود إلى pods ليست في الجرد</numerusform>
            <numerusform>%Ln عينات استخدام تعود إلى pods ليست في الجرد</numerusform>
            <numerusform>%Ln عينة استخدام تعود إلى pods ليست في الجرد</numerusform>
            <numerusform>%Ln عينة استخدام تعود إلى pods ليست في الجرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are there twice</source>
        <translation>
            <numerusform>%Ln عقدة مكررة</numerusform>
            <numerusform>%Ln عقدة مكررة</numerusform>
            <numerusform>%Ln عقدتان مكررة</numerusform>
            <numerusform>%Ln عقد مكررة</numerusform>
            <numerusform>%Ln عقدة مكررة</numerusform>
            <numerusform>%Ln عقدة مكررة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) are there twice</source>
        <translation>
            <numerusform>%Ln pod مكررة</numerusform>
            <numerusform>%Ln pod مكررة</numerusform>
            <numerusform>%Ln pods مكررة</numerusform>
            <numerusform>%Ln pods مكررة</numerusform>
            <numerusform>%Ln pods مكررة</numerusform>
            <numerusform>%Ln pods مكررة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>What it costs, and when it pays</source>
        <translation>كم يكلف، ومتى يُسترد</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>ما الذي قد يسوء</translation>
    </message>
    <message>
        <source>The decision asked for</source>
        <translation>القرار المطلوب</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>ما الذي يبقى، ولماذا</translation>
    </message>
    <message>
        <source>Every workload</source>
        <translation>كل أحمال العمل</translation>
    </message>
    <message>
        <source>The first workloads, one by one</source>
        <translation>أولى أحمال العمل، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Nodes and pools</source>
        <translation>العقد ومجموعاتها</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Bill and data</source>
        <translation>الفاتورة والبيانات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المُدخلات</translation>
    </message>
    <message>
        <source>bill %1 as run rate</source>
        <translation>الفاتورة %1 معدلًا شهريًا</translation>
    </message>
    <message>
        <source>no bill: prices from lists or entered</source>
        <translation>بلا فاتورة: أسعار من القوائم أو مُدخلة</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>savings as capacity</source>
        <translation>الوفر محسوب سعةً</translation>
    </message>
    <message>
        <source>method, page %1</source>
        <translation>الطريقة في الصفحة %1</translation>
    </message>
    <message>
        <source>For finance and leadership</source>
        <translation>للإدارة المالية والقيادة</translation>
    </message>
    <message>
        <source>For engineering and platform teams</source>
        <translation>لفرق الهندسة والمنصات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Containers to WebAssembly: business case</source>
        <translation>من الحاويات إلى WebAssembly: دراسة الجدوى</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>No workloads in what is imported</source>
        <translation>لا أحمال عمل في ما استُورد</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>لا شيء من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>لا شيء من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>لا شيء من %Ln حملي عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>لا شيء من %Ln أحمال عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>لا شيء من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>لا شيء من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>حمل واحد من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>حمل واحد من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>حمل واحد من %Ln حملي عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>حمل واحد من %Ln أحمال عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>حمل واحد من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
            <numerusform>حمل واحد من %Ln حمل عمل يسترد كلفته خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) pay back within %2</source>
        <translation>
            <numerusform>%1 من %Ln حمل عمل تسترد كلفتها خلال %2</numerusform>
            <numerusform>%1 من %Ln حمل عمل تسترد كلفتها خلال %2</numerusform>
            <numerusform>%1 من %Ln حملي عمل تسترد كلفتها خلال %2</numerusform>
            <numerusform>%1 من %Ln أحمال عمل تسترد كلفتها خلال %2</numerusform>
            <numerusform>%1 من %Ln حمل عمل تسترد كلفتها خلال %2</numerusform>
            <numerusform>%1 من %Ln حمل عمل تسترد كلفتها خلال %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No workload matches %1</source>
        <translation>لا يطابق أي حمل عمل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, none pays back within %3</source>
        <translation>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
            <numerusform>%1 من %Ln حملي عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
            <numerusform>%1 من %Ln أحمال عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، ولا يسترد أي منها كلفته خلال %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, %3 with a payback within %4</source>
        <translation>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
            <numerusform>%1 من %Ln حملي عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
            <numerusform>%1 من %Ln أحمال عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
            <numerusform>%1 من %Ln حمل عمل تطابق %2، منها %3 تسترد كلفتها خلال %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a workload to see why.</source>
        <translation>اختر حمل عمل لترى السبب.</translation>
    </message>
    <message>
        <source>They save %1 a month (capacity) for %2 once.</source>
        <translation>توفر %1 شهريًا (سعة) مقابل %2 مرة واحدة.</translation>
    </message>
    <message>
        <source>After platform cost the programme&apos;s NPV is %1, before waves.</source>
        <translation>بعد كلفة المنصة يكون صافي القيمة الحالية للبرنامج %1، قبل الدفعات.</translation>
    </message>
    <message>
        <source>Their NPV is %1, before platform cost and waves.</source>
        <translation>صافي قيمتها الحالية %1، قبل كلفة المنصة والدفعات.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no cluster yet</source>
        <translation>
            <numerusform>%Ln ملف، ولا عنقود بعد</numerusform>
            <numerusform>%Ln ملف، ولا عنقود بعد</numerusform>
            <numerusform>%Ln ملفان، ولا عنقود بعد</numerusform>
            <numerusform>%Ln ملفات، ولا عنقود بعد</numerusform>
            <numerusform>%Ln ملفًا، ولا عنقود بعد</numerusform>
            <numerusform>%Ln ملف، ولا عنقود بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no bill yet</source>
        <translation>
            <numerusform>%Ln ملف، ولا فاتورة بعد</numerusform>
            <numerusform>%Ln ملف، ولا فاتورة بعد</numerusform>
            <numerusform>%Ln ملفان، ولا فاتورة بعد</numerusform>
            <numerusform>%Ln ملفات، ولا فاتورة بعد</numerusform>
            <numerusform>%Ln ملفًا، ولا فاتورة بعد</numerusform>
            <numerusform>%Ln ملف، ولا فاتورة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) explain %1 of the bill</source>
        <translation>
            <numerusform>%Ln ملف تفسّر %1 من الفاتورة</numerusform>
            <numerusform>%Ln ملف تفسّر %1 من الفاتورة</numerusform>
            <numerusform>%Ln ملفان تفسّر %1 من الفاتورة</numerusform>
            <numerusform>%Ln ملفات تفسّر %1 من الفاتورة</numerusform>
            <numerusform>%Ln ملفًا تفسّر %1 من الفاتورة</numerusform>
            <numerusform>%Ln ملف تفسّر %1 من الفاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is being read.</source>
        <translation>
            <numerusform>قيد القراءة: %Ln ملف.</numerusform>
            <numerusform>قيد القراءة: %Ln ملف.</numerusform>
            <numerusform>قيد القراءة: %Ln ملفان.</numerusform>
            <numerusform>قيد القراءة: %Ln ملفات.</numerusform>
            <numerusform>قيد القراءة: %Ln ملفًا.</numerusform>
            <numerusform>قيد القراءة: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month is unmatched.</source>
        <translation>%1 شهريًا بلا مطابقة.</translation>
    </message>
    <message>
        <source>Nodes stand at list price or the scenario&apos;s until a bill is imported.</source>
        <translation>العقد محسوبة بسعر القائمة أو بسعر السيناريو حتى تُستورد فاتورة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) without data.</source>
        <translation>
            <numerusform>%Ln حمل عمل بلا بيانات.</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات.</numerusform>
            <numerusform>%Ln حملا عمل بلا بيانات.</numerusform>
            <numerusform>%Ln أحمال عمل بلا بيانات.</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات.</numerusform>
            <numerusform>%Ln حمل عمل بلا بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs, what it uses, what it costs: the files that the figures come from.</source>
        <translation>ما الذي يعمل، وماذا يستخدم، وكم يكلف: الملفات التي تأتي منها الأرقام.</translation>
    </message>
    <message>
        <source>no bill, nodes by price %1 a month = workloads + DaemonSets + idle, %2</source>
        <translation>بلا فاتورة، العقد بحسب السعر %1 شهريًا = أحمال العمل + DaemonSets + الخامل، %2</translation>
    </message>
    <message>
        <source>bill of %1: %2 = nodes + other lines + unmatched + one-time, %3</source>
        <translation>فاتورة %1: %2 = العقد + البنود الأخرى + بلا مطابقة + مرة واحدة، %3</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>bill %1 a month = workloads + DaemonSets + idle + other lines + unmatched, %2</source>
        <translation>الفاتورة %1 شهريًا = أحمال العمل + DaemonSets + الخامل + البنود الأخرى + بلا مطابقة، %2</translation>
    </message>
    <message>
        <source>What the capacity costs is not known yet</source>
        <translation>كلفة السعة غير معروفة بعد</translation>
    </message>
    <message>
        <source>Right-size first; migrating then pays back after %1</source>
        <translation>تُضبط الأحجام أولًا؛ ثم يسترد الترحيل كلفته بعد %1</translation>
    </message>
    <message>
        <source>Migrating pays back after %1</source>
        <translation>يسترد الترحيل كلفته بعد %1</translation>
    </message>
    <message>
        <source>Right-size; no workload pays back within %1</source>
        <translation>تُضبط الأحجام؛ ولا يسترد أي حمل عمل كلفته خلال %1</translation>
    </message>
    <message>
        <source>No workload pays back within %1</source>
        <translation>لا يسترد أي حمل عمل كلفته خلال %1</translation>
    </message>
    <message>
        <source>Right-size; migrating does not pay back within %1</source>
        <translation>تُضبط الأحجام؛ ولا يسترد الترحيل كلفته خلال %1</translation>
    </message>
    <message>
        <source>Migrating does not pay back within %1</source>
        <translation>لا يسترد الترحيل كلفته خلال %1</translation>
    </message>
    <message>
        <source>There is no bill: prices of nodes come from the price list or the scenario.</source>
        <translation>لا توجد فاتورة: أسعار العقد من قائمة الأسعار أو من السيناريو.</translation>
    </message>
    <message>
        <source>%1, other lines unchanged and left out.</source>
        <translation>%1، والبنود الأخرى على حالها وغير محسوبة.</translation>
    </message>
    <message>
        <source>Import a bill to compare what staying, right-sizing and migrating cost.</source>
        <translation>يُقارن بين كلفة البقاء وضبط الأحجام والترحيل بعد استيراد فاتورة.</translation>
    </message>
    <message>
        <source>%1 of capacity: stay %2, right-size %3. Nothing migrates, so migrating is right-sizing and no platform is needed. %4</source>
        <translation>سعة %1: البقاء %2، ضبط الأحجام %3. لا يُرحَّل شيء، فالترحيل هو ضبط الأحجام ولا حاجة إلى منصة. %4</translation>
    </message>
    <message>
        <source>%1 of capacity: stay %2, right-size %3, migrate %4 including %5 once. %6</source>
        <translation>سعة %1: البقاء %2، ضبط الأحجام %3، الترحيل %4 ومنها %5 مرة واحدة. %6</translation>
    </message>
</context>
<context>
    <name>SwingText</name>
    <message>
        <source>At %1 the programme loses %2.</source>
        <translation>عند %1 يخسر البرنامج %2.</translation>
    </message>
    <message>
        <source>At %1 the programme’s NPV is %2.</source>
        <translation>عند %1 يكون صافي القيمة الحالية للبرنامج %2.</translation>
    </message>
    <message>
        <source>Refactoring days</source>
        <translation>أيام إعادة الهيكلة</translation>
    </message>
    <message>
        <source>No assumption moves the NPV</source>
        <translation>لا يحرّك أي افتراض صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Nothing migrates within the horizon, or no range is wider than a number.</source>
        <translation>لا يُرحَّل شيء ضمن الأفق، أو لا مجال أوسع من رقم واحد.</translation>
    </message>
    <message>
        <source>Refactoring days decide this case</source>
        <translation>أيام إعادة الهيكلة هي التي تحسم هذه الحالة</translation>
    </message>
    <message>
        <source>“%1” decides this case</source>
        <translation>«%1» هو الذي يحسم هذه الحالة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TcoPlots</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a line and its last value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>one-off: %1 refactoring, %2 platform</source>
        <translation>مرة واحدة: إعادة الهيكلة %1، المنصة %2</translation>
    </message>
    <message>
        <source>one-off: %1 refactoring</source>
        <translation>مرة واحدة: إعادة الهيكلة %1</translation>
    </message>
    <message>
        <source>upkeep %1 a month</source>
        <translation>رعاية المنصة %1 شهريًا</translation>
    </message>
    <message>
        <source>of it nodes</source>
        <translation>منها العقد</translation>
    </message>
    <message>
        <source>cluster after migrating</source>
        <translation>العنقود بعد الترحيل</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>الملفات الناتجة</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1، الشهر %2</translation>
    </message>
    <message>
        <source>Break-even %1&#x202f;mo</source>
        <translation>التعادل %1 شهر</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>بالخصم %1</translation>
    </message>
    <message>
        <source>discounted: not within the horizon</source>
        <translation>بالخصم: ليس ضمن الأفق</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Right-size</source>
        <translation>ضبط الأحجام</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>%1 · capacity of the pools and what migrating costs</source>
        <translation>%1 · سعة مجموعات العقد وكلفة الترحيل</translation>
    </message>
    <message>
        <source>Cost a month at the end: %1.</source>
        <translation>التكلفة شهريًا في النهاية: %1.</translation>
    </message>
    <message>
        <source>Cumulative cash of migrating, against right-sizing</source>
        <translation>النقد التراكمي للترحيل مقارنة بضبط الأحجام</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>مرجح %1</translation>
    </message>
    <message>
        <source>deepest %1, month %2</source>
        <translation>الأدنى %1، الشهر %2</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>تراكمي</translation>
    </message>
    <message>
        <source>undiscounted, likely values, platform cost in it · %1</source>
        <translation>بلا خصم، القيم المرجحة، شاملًا كلفة المنصة · %1</translation>
    </message>
    <message>
        <source>%1. %2 in the last month.</source>
        <translation>%1. %2 في الشهر الأخير.</translation>
    </message>
</context>
<context>
    <name>TcoTable</name>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Right-size</source>
        <translation>ضبط الأحجام</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>of it nodes</source>
        <translation>منها العقد</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>الملفات الناتجة</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Cumulative cash</source>
        <translation>النقد التراكمي</translation>
    </message>
    <message>
        <source>Migrate, %1</source>
        <translation>الترحيل، %1</translation>
    </message>
    <message>
        <source>Cumulative cash, %1</source>
        <translation>النقد التراكمي، %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>NPV at low</source>
        <translation>صافي القيمة الحالية عند الأدنى</translation>
    </message>
    <message>
        <source>High</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>NPV at high</source>
        <translation>صافي القيمة الحالية عند الأعلى</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <comment>input, NPV at an end, value of the input</comment>
        <translation>%1: %2 عند %3، %4 عند %5</translation>
    </message>
    <message>
        <source>NPV of the programme %1; widest swing %2</source>
        <translation>صافي القيمة الحالية للبرنامج %1؛ أوسع مدى %2</translation>
    </message>
</context>
<context>
    <name>WorkloadReportText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Why, of the first</source>
        <translation>السبب، للأول</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>أحمال العمل</translation>
    </message>
    <message>
        <source>Cost/mo</source>
        <translation>التكلفة/شهر</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>حمل العمل</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>مساحة الأسماء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Payback from start, months</source>
        <translation>الاسترداد من البداية، بالأشهر</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>بالخصم %1</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>الوفر شهريًا</translation>
    </message>
    <message>
        <source>capacity %1; rest artefacts</source>
        <translation>منه سعة %1؛ والباقي ملفات ناتجة</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>كلفة المرة الواحدة</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 يوم عمل</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>صافي القيمة</translation>
    </message>
    <message>
        <source>before platform cost and waves</source>
        <translation>قبل كلفة المنصة والدفعات</translation>
    </message>
    <message>
        <source>All replicas together</source>
        <translation>كل النسخ معًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Right-sized</source>
        <translation>بعد ضبط الأحجام</translation>
    </message>
    <message>
        <source>Native rewrite</source>
        <translation>إعادة كتابة أصلية</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>What would change the verdict</source>
        <translation>ما الذي قد يغيّر الحكم</translation>
    </message>
    <message>
        <source>If the work takes</source>
        <translation>إذا استغرق العمل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Payback, mo</source>
        <translation>الاسترداد، شهر</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>as few days as possible</source>
        <translation>أقل عدد ممكن من الأيام</translation>
    </message>
    <message>
        <source>what is likely</source>
        <translation>العدد المرجح</translation>
    </message>
    <message>
        <source>as many as possible</source>
        <translation>أكبر عدد ممكن</translation>
    </message>
    <message>
        <source>What the move has to deal with</source>
        <translation>ما يجب أن يعالجه الترحيل</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>أين رُصدت</translation>
    </message>
    <message>
        <source>Remedy, days</source>
        <translation>المعالجة، أيام</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 to %4 · data %5</source>
        <comment>place, kind, language, language, grade</comment>
        <translation>%1 · %2 · من %3 إلى %4 · البيانات %5</translation>
    </message>
    <message>
        <source>Capacity a month, rung by rung</source>
        <translation>السعة شهريًا، درجة بعد درجة</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>ما الذي يبقى، ولماذا</translation>
    </message>
    <message>
        <source>Nothing stays: all workloads pay back.</source>
        <translation>لا يبقى شيء: كل أحمال العمل تسترد كلفتها.</translation>
    </message>
    <message>
        <source>Each workload that stays</source>
        <translation>كل حمل عمل يبقى</translation>
    </message>
    <message>
        <source>Every workload</source>
        <translation>كل أحمال العمل</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>الوفر/شهر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>NPV of a workload is before platform cost and waves.</source>
        <translation>صافي القيمة الحالية لحمل العمل محسوب قبل كلفة المنصة والدفعات.</translation>
    </message>
    <message>
        <source>The first workloads, one by one</source>
        <translation>أولى أحمال العمل، واحدًا واحدًا</translation>
    </message>
</context>
</TS>
