namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The keys of front matter by meaning, the likeliest first. Authors also write them in their own language.</summary>
internal static class FrontMatterKeys
{
    /// <summary>Keys of the day. An unreadable value is reported.</summary>
    public static readonly string[] Dates =
    [
        "date", "pubDate", "publishDate", "publish_date", "date_published", "published_at", "publishedAt", "created",
    ];

    /// <summary>Other keys of the day. They may hold something else, so they count only with a readable date.</summary>
    public static readonly string[] OtherDates =
    [
        "publishedDate", "published_date", "publication_date", "publicationDate", "datePublished", "published", "published_on", "posted",
        "posted_at", "posted_on", "postDate", "post_date", "date_created", "dateCreated", "created_at", "createdAt", "datetime", "issued",
        "day", "date.created", "date.published", "extra.date", "params.date", "dc.date",
        "datum", "veröffentlicht", "veroeffentlicht", "erstellt", "date de publication", "publié", "fecha", "publicado", "data",
        "pubblicato", "dato", "publicatiedatum", "opublikowano", "tarih", "päivämäärä", "dátum", "dată", "дата", "опубликовано",
        "ημερομηνία", "تاريخ",
        "التاريخ", "תאריך", "日付", "公開日", "投稿日", "日期", "发布日期", "發佈日期", "时间", "時間", "날짜", "작성일", "발행일",
    ];

    public static readonly string[] Titles =
    [
        "title", "subject", "name", "titel", "überschrift", "titre", "título", "titulo", "titolo", "tytuł", "titul", "başlık", "otsikko",
        "titlu", "cím", "заголовок", "название", "назва", "τίτλος", "عنوان", "العنوان", "כותרת", "標題", "标题", "題名", "タイトル", "제목",
    ];

    public static readonly string[] Authors =
    [
        "author", "authors", "extra.author", "extra.authors", "params.author", "autor", "autorin", "autoren", "autorinnen", "verfasser",
        "verfasserin", "auteur", "auteurs", "autrice", "auteure", "autora", "autores", "autore", "autori", "autorzy", "forfatter",
        "författare", "kirjoittaja", "yazar", "szerző", "автор", "авторы", "συγγραφέας", "الكاتب", "المؤلف", "מחבר", "作者", "著者", "執筆者",
        "筆者", "글쓴이", "작성자", "저자",
    ];

    /// <summary>Keys of the license.</summary>
    public static readonly string[] Licenses =
    [
        "license", "licence", "extra.license", "params.license", "rights", "lizenz", "licencia", "licença", "licenza", "licentie",
        "лицензия",
    ];

    /// <summary>Keys of one line about the issue, which its first page prints.</summary>
    public static readonly string[] Descriptions =
    [
        "description", "summary", "excerpt", "subtitle", "abstract", "untertitel", "unterzeile", "beschreibung", "einleitung",
        "zusammenfassung", "sous-titre", "sous_titre", "soustitre", "chapo", "chapô", "chapeau", "résumé", "subtítulo", "descripción",
        "resumen", "entradilla", "descrição", "resumo", "sottotitolo", "descrizione", "riassunto", "ondertitel", "beschrijving",
        "samenvatting", "podtytuł", "opis", "streszczenie", "подзаголовок", "описание", "аннотация", "الوصف", "وصف", "תיאור", "副标题",
        "副標題", "描述", "摘要", "サブタイトル", "副題", "説明", "概要", "要約", "부제", "설명", "요약",
    ];

    public static readonly string[] Summaries =
    [
        "summary", "excerpt", "abstract", "zusammenfassung", "résumé", "resumen", "resumo", "riassunto", "samenvatting", "streszczenie",
        "аннотация", "摘要", "要約", "요약",
    ];

    public static readonly string[] Tags =
    [
        "tags", "tag", "keywords", "taxonomies.tags", "extra.tags", "schlagworte", "schlagwörter", "stichworte", "étiquettes", "mots-clés",
        "mots-cles", "etiquetas", "palabras-clave", "palavras-chave", "etichette", "trefwoorden", "tagi", "теги", "метки", "标签", "標籤",
        "タグ", "태그",
    ];

    public static readonly string[] Numbers =
    [
        "number", "issue", "issue_number", "issueNumber", "edition", "extra.number", "params.number", "nummer", "ausgabe", "numéro",
        "numero", "número", "edición", "edição", "edizione", "uitgave", "wydanie", "номер", "выпуск", "期数", "期號", "号数", "호수", "العدد",
    ];

    /// <summary>Keys that are true for a draft.</summary>
    public static readonly string[] Drafts =
    [
        "draft", "entwurf", "brouillon", "borrador", "rascunho", "bozza", "concept", "szkic", "черновик", "草稿", "下書き", "초안",
    ];

    /// <summary>Keys of the opening figure in other languages than English.</summary>
    public static readonly string[] Figures =
    [
        "bild", "titelbild", "beitragsbild", "vorschaubild", "couverture", "illustration_principale", "imagen", "portada", "imagem", "capa",
        "immagine", "copertina", "afbeelding", "omslag", "obraz", "obrazek", "zdjęcie", "okładka", "изображение", "картинка", "обложка",
        "封面", "图片", "圖片", "画像", "サムネイル", "이미지", "썸네일", "صورة", "الصورة",
    ];

    public static readonly string[] Captions =
    [
        "bildunterschrift", "légende", "legende", "pie", "pie_de_foto", "legenda", "didascalia", "bijschrift", "podpis", "подпись", "图注",
        "キャプション", "캡션",
    ];

    public static readonly string[] Languages =
    [
        "lang", "language", "locale", "sprache", "langue", "idioma", "lingua", "taal", "język", "язык",
    ];
}
