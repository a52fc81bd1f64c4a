package gouji.cli;

/** How many files are done, on one line of a terminal; nothing where nobody watches or there is only one file. */
final class Progress {

    private static final String ERASE_LINE = "\r\u001B[K";

    private final Streams streams;
    private final int all;
    private int done;

    Progress(Streams streams, int all) {
        this.streams = streams;
        this.all = all;
    }

    void done() {
        done++;
        if (isShown()) {
            streams.err().print(ERASE_LINE + done + "/" + all);
            streams.err().flush();
        }
    }

    /** Makes room for other lines. */
    void clear() {
        if (isShown()) {
            streams.err().print(ERASE_LINE);
            streams.err().flush();
        }
    }

    private boolean isShown() {
        return streams.terminal() && all > 1;
    }
}
