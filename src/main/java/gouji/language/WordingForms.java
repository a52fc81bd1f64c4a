package gouji.language;

/** The two forms in which wordings are compared: whole, and the core without what prints add or leave out. */
public final class WordingForms {

    private final NormalForm normal;
    private final Numberings numberings;
    private final Characters characters;

    public WordingForms(NormalForm normal, Numberings numberings, Characters characters) {
        this.normal = normal;
        this.numberings = numberings;
        this.characters = characters;
    }

    /** The normal form of the whole wording. */
    public String text(String raw) {
        return normal.of(raw);
    }

    /** The normal form of what stands behind the numbering in front. */
    public String unnumbered(String raw) {
        return normal.of(numberings.of(raw).rest());
    }

    /** The normal form of its words alone: without the numbering in front and from the first bracket behind them on. */
    public String core(String raw) {
        String words = characters.plain(numberings.of(raw).rest()).text();
        int bracket = words.indexOf('(', 1);
        String core = normal.of(bracket > 0 ? words.substring(0, bracket) : words);
        return core.isEmpty() ? normal.of(raw) : core;
    }
}
