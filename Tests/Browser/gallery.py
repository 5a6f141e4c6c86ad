"""A site that shows everything a page can hold, written as Markdown for the tests."""

import re
import shutil
import struct
import zlib
from pathlib import Path

LOCALES = ["en", "cs", "de", "ar", "he", "pt-BR", "ja", "sk", "en-GB"]

# One page of each kind, by what it shows. The keys name the tests.
PAGES = {
    "root": "",
    "choice": "privacy/",
    "index": "en/",
    "policy": "en/everything/",
    "long policy": "en/privacy/",
    "translation": "de/datenschutz/",
    "fallback": "ja/privacy/",
    "rtl index": "ar/",
    "rtl policy": "ar/everything/",
    "rtl fallback": "he/privacy/",
    "imprint": "en/imprint/",
    "redirect": "de/privacy/",
}

SITE = """\
name: Example & Sons
baseURL: https://example.com
locales: [{locales}]
contact:
  email: legal@example.com
  name: Legal department
  url: https://example.com/contact/
  address: [1 Long Street, 110 00 Praha 1, Czech Republic]
theme: {theme}
footer:
  - {{label: {{en: Home, cs: Úvod, de: Startseite, ar: الرئيسية, he: דף הבית}}, href: /}}
  - {{label: {{en: Our imprint, cs: Tiráž, de: Impressum}}, href: /imprint/}}
  - {{label: {{en: Blog}}, href: "https://blog.example.com/"}}
variables: {{office: Praha}}
"""

COOKIES = """\
- id: session
  category: necessary
  lifetime: session
  provider: Example
  purpose: {en: Signing in, cs: Přihlášení, de: Anmeldung, sk: Prihlásenie, ar: تسجيل الدخول, he: כניסה לחשבון, pt-BR: Entrar na conta, ja: ログイン}
- id: preferences_of_a_visitor_0123456789abcdef0123456789abcdef
  category: preferences
  lifetime: P1Y
  provider: Example
  purpose: {en: Your preferences, cs: Vaše nastavení, de: Ihre Einstellungen, sk: Vaše nastavenia, ar: تفضيلاتك, he: ההעדפות שלך, pt-BR: Suas preferências, ja: 設定の保存}
"""

PROCESSORS = """\
- name: Poskytovatelé plateb
  purpose: {en: Payments}
  data: {en: Name and address}
  country: [DE, US]
  transfer: {en: Standard contractual clauses}
"""

# The words of the themes, in the order of `KEYS`, in languages that the themes do not bring.
KEYS = """indexTitle languagesTitle notFoundTitle notFoundText lifetimeSession skipToContent languages untranslated contact
privacyPolicy termsOfService cookiesTitle cookiesNone cookiesSessionOnly cookiesServices cookiesPurposes cookiesMore
cookiesClose contents draftNotice fallbackNotice translationNotice originalLink redirectNotice redirectLink""".split()

WORDS = {
    "ar": """السياسات|اختر لغة|الصفحة غير موجودة|لا توجد صفحة في هذا العنوان. تابع إلى قائمة السياسات.|حتى نهاية الجلسة|انتقل إلى المحتوى|اللغة|غير مترجم|اتصل بنا
سياسة الخصوصية|شروط الخدمة|ملفات تعريف الارتباط|لا تضع الصفحة التي تقرؤها أي ملفات تعريف ارتباط.|تستخدم خدمات {site.name} ملفات تعريف الارتباط للجلسة فقط:|تستخدم خدمات {site.name} ملفات تعريف الارتباط.|الأغراض والمدد|المزيد عن ملفات تعريف الارتباط
إغلاق لهذه الزيارة|المحتويات|مسودة: نص قد يتغير.|هذا النص غير متوفر بلغة هذه الصفحة، لذلك يعرض بلغة أخرى.|هذا النص ترجمة. النص الأصلي هو المعتمد.|اقرأ الأصل|لهذه الصفحة عنوان جديد.|انتقل إلى العنوان الجديد""",
    "he": """מדיניות|בחירת שפה|הדף לא נמצא|אין דף בכתובת הזאת. אפשר להמשיך לרשימת המסמכים.|עד סוף הביקור|דילוג לתוכן|שפה|לא תורגם|יצירת קשר
מדיניות פרטיות|תנאי שימוש|עוגיות|הדף שלפניך אינו שומר עוגיות.|השירותים של {site.name} משתמשים בעוגיות לביקור הנוכחי בלבד:|השירותים של {site.name} משתמשים בעוגיות.|מטרות ומשכי זמן|עוד על עוגיות
סגירה לביקור זה|תוכן העניינים|טיוטה: הטקסט עוד עשוי להשתנות.|הטקסט אינו זמין בשפת הדף ולכן הוא מוצג בשפה אחרת.|הטקסט הזה הוא תרגום. המקור הוא המחייב.|לקריאת המקור|לדף הזה כתובת חדשה.|לכתובת החדשה""",
    "pt-BR": """Políticas|Escolha um idioma|Página não encontrada|Não há página neste endereço. Continue na lista de políticas.|até o fim da sessão|Ir para o conteúdo|Idioma|não traduzido|Contato
Política de privacidade|Termos de serviço|Cookies|A página que você está lendo não usa cookies.|Os serviços da {site.name} usam cookies apenas durante a sessão:|Os serviços da {site.name} usam cookies.|Finalidades e prazos|Mais sobre cookies
Fechar nesta visita|Conteúdo|Rascunho: um texto que ainda pode mudar.|Este texto não está disponível no idioma desta página e por isso aparece em outro idioma.|Este texto é uma tradução. O original é o que vale.|Ler o original|Esta página tem um novo endereço.|Ir para o novo endereço""",
    "ja": """ポリシー|言語を選択|ページが見つかりません|このアドレスにページはありません。ポリシーの一覧をご覧ください。|セッション終了まで|本文へ移動|言語|未翻訳|お問い合わせ
プライバシーポリシー|利用規約|クッキー|このページはクッキーを使用していません。|{site.name}のサービスは、セッション中のみクッキーを使用します。|{site.name}のサービスはクッキーを使用します。|目的と期間|クッキーについて詳しく
この訪問では閉じる|目次|下書き：変更される可能性があります。|この文書はページの言語では提供されていないため、別の言語で表示しています。|この文書は翻訳です。原文が正式なものです。|原文を読む|このページのアドレスが変わりました。|新しいアドレスへ""",
}

EVERYTHING = """\
---
title: Everything & more
description: Headings of every level, lists in lists, quotations, code, an image and very long words.
---

# Everything & more

A first paragraph with *emphasis*, **strong words**, `code`, a [link to a section](#nested-lists), a
[link to another policy](../privacy/), a [mail link](mailto:{{contact.email}}) and one
[elsewhere](https://example.org/a/rather/long/path/that/does/not/end/soon?and=has&a=query). Our office is in {{office}}.

## Nested lists

1. First of an ordered list
2. Second, with a list of its own:
   - unordered
   - with another level
     1. and a third

        with a second paragraph
     2. that ends here
   - and back
3. Third

- A loose list

- has space between its items

## Very long words

Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and
https://example.com/an/address/that/nobody/would/ever/want/to/read/in/one/line/but/policies/do/contain/them and
`a_name_in_code_without_any_space_that_is_longer_than_the_screen_of_a_phone_is_wide_and_some_more`.

### PneumonoultramicroscopicsilicovolcanoconiosisAndAnotherLongWordInAHeading

Text beneath a third level.

#### A fourth level

Text.

##### A fifth level

Text.

###### A sixth level

Text.

## Quotations and code

> A quotation of some length, which runs over more than one line on a phone so that its indentation shows.
>
> > And one inside it.
>
> - with a list

```
Code keeps    its spaces, and a long line of it must not make the page wider than the screen: 0123456789 0123456789 0123456789
second line
```

    indented code

---

## Tables and what is folded

| Category of data | Purpose | Legal basis | Retention | Recipients | Third countries |
|---|---|---|---|---|---|
| Name and address | Invoices | Contract | Ten years | https://example.com/an/address/that/nobody/would/break | None |

{{> processors}}

{{> cookies}}

<details>
<summary>Show what is folded</summary>

Folded words belong to the text.

</details>

## An image

![A grey bar, much wider than a phone](media/bar.png)

The end\\
of everything.
"""

EVERYTHING_AR = """\
---
title: كل شيء
description: عناوين من كل المستويات وقوائم واقتباسات.
---

# كل شيء

فقرة أولى فيها **كلمات مهمة** و `_ga` ورابط إلى [سياسة أخرى](../privacy/) وبريد
[legal@example.com](mailto:{{contact.email}}) داخل النص العربي الذي يمتد على أكثر من سطر واحد في الهاتف.

## قوائم متداخلة

1. البند الأول
2. البند الثاني وفيه قائمة:
   - نقطة
   - نقطة أخرى
3. البند الثالث

## كلمات طويلة

نص قصير تحت العنوان.

### مستوى ثالث

نص.

#### مستوى رابع

نص.

##### مستوى خامس

نص.

###### مستوى سادس

نص.

## اقتباسات

> اقتباس طويل بعض الشيء ليظهر الخط إلى جانبه من الجهة الصحيحة في الصفحات التي تقرأ من اليمين.

## جداول عريضة

| فئة البيانات الشخصية | الغرض من المعالجة | الأساس القانوني للمعالجة | المستلمون | مدة الاحتفاظ | البلدان الثالثة | الضمانات المناسبة | مصدر البيانات |
|---|---|---|---|---|---|---|---|
| بيانات التعريف والاتصال | تنفيذ العقد | المادة 6 (1) (b) GDPR | معالجو البيانات | عشر سنوات | الولايات المتحدة | البنود التعاقدية | [صاحب البيانات](https://example.org/sahib) |

<table><tr><th>الفئة</th><th>الغرض</th><th>الأساس</th><th>المستلمون</th><th>المدة</th><th>البلدان</th><th>الضمانات</th></tr><tr><td>التعريف</td><td><ul><li>تنفيذ العقد</li></ul></td><td>المادة 6</td><td>Auftragsverarbeiter</td><td>عشر سنوات</td><td>Donaudampfschifffahrtsgesellschaftskapitän</td><td>البنود التعاقدية</td></tr></table>

- قائمة
  - فيها قائمة

    | أ | ب | ج | د | ه | و | ز | ح | ط |
    |---|---|---|---|---|---|---|---|---|
    | Rechtsgrundlage | Auftragsverarbeiter | Aufbewahrungsfrist | Empfängerkategorie | Drittlandübermittlung | عشر سنوات | Standardvertragsklauseln | المادة 6 | `token` |

## صورة

![شريط رمادي](media/bar.png)
"""

LONG_TEXT = "# Privacy policy\n\n" + "\n".join(
    f"## Section {number}\n\n" + "We keep what we need, for as long as we need it, and tell you what it is. " * 12 + "\n"
    for number in range(1, 31)
)

PRIVACY_DE = """\
---
title: Datenschutzerklärung
slug: datenschutz
---

# Datenschutzerklärung

Wir speichern, was wir für den Betrieb brauchen, und nur so lange, wie wir es brauchen.

## Datenschutzgrundverordnungskonforme Auftragsverarbeitungsvereinbarungen

Unsere Auftragsverarbeiter sind vertraglich gebunden. Fragen beantworten wir gern.

## Aufbewahrung

Rechnungen heben wir zehn Jahre lang auf.
"""

PRIVACY_CS = "# Zásady ochrany soukromí\n\nUchováváme jen to, co potřebujeme.\n\n## Uchování\n\nFaktury uchováváme deset let.\n"

TERMS = "# Terms of service\n\nUse the service fairly. See also [what we store](../privacy/).\n\n## Payment\n\nYou pay monthly.\n"

IMPRINT = "# Imprint\n\nExample & Sons, Praha. Write to [us](mailto:legal@example.com).\n"

PLANS = "# Plans for next year\n\nA working text.\n\n## First\n\nNothing is decided.\n\n## Second\n\nNothing at all.\n"


def write(folder: Path, repository: Path, theme: str) -> None:
    """Writes the whole gallery: `content/` and the theme that it uses."""
    shutil.copytree(repository / "themes" / theme, folder / "themes" / theme)
    keys = re.findall(r"^(\w+):", (folder / "themes" / theme / "strings" / "en.yaml").read_text(), re.M)
    content = folder / "content"
    files = {
        "site.yaml": SITE.format(theme=theme, locales=", ".join(LOCALES)),
        "cookies.yaml": COOKIES,
        "processors.yaml": PROCESSORS,
        "everything/en.md": EVERYTHING,
        "everything/ar.md": EVERYTHING_AR,
        "privacy/policy.yaml": "kind: privacy\norder: 1\naliases: {de: [datenschutzerklaerung]}\n",
        "privacy/en.md": long_text(repository),
        "privacy/de.md": PRIVACY_DE,
        "privacy/cs.md": PRIVACY_CS,
        "terms/policy.yaml": "kind: terms\norder: 2\n",
        "terms/en.md": TERMS,
        "imprint/policy.yaml": "kind: page\norder: 9\n",
        "imprint/en.md": IMPRINT,
        "plans/policy.yaml": "draft: true\n",
        "plans/en.md": PLANS,
    }
    for locale, words in WORDS.items():
        texts = dict(zip(KEYS, re.split(r"[|\n]", words), strict=True))
        lines = [f'  {key}: "{text}"\n' for key, text in texts.items() if key in keys]
        files[f"strings/{locale}.yaml"] = "strings:\n" + "".join(lines)
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (content / "everything" / "media").mkdir()
    (content / "everything" / "media" / "bar.png").write_bytes(grey_bar())


def long_text(repository: Path) -> str:
    """A real policy of some 24 KB, or where it is not at hand one of that size."""
    source = repository.parent / "shared" / "corpus" / "basecamp-policies" / "privacy" / "index.md"
    if not source.exists():
        return LONG_TEXT
    text = re.sub(r"\A---\n.*?\n---\n", "", source.read_text(), flags=re.S)
    text = re.sub(r"<[^>]+>", "", text)
    text = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", text)
    # Its links lead to pages that are not part of the gallery.
    text = re.sub(r"\[([^\]]*)\]\((?!https?:|mailto:|#)[^)]*\)", r"\1", text)
    return text.lstrip()


def grey_bar() -> bytes:
    """A PNG of 1600 × 40 grey pixels."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x99" * 1600) * 40
    header = struct.pack(">IIBBBBB", 1600, 40, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
