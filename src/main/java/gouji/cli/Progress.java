package gouji.cli;

/**
 * How many files are done, on one line of a terminal; nothing where nobody watches or there is only one file. How many a
 * container holds shows only as they are done.
 */
final class Progress {

    private static final String ERASE_LINE = "\r\u001B[K";

    private final Streams streams;
    private final int inputs;
    private int done;

    Progress(Streams streams, int inputs) {
        this.streams = streams;
        this.inputs = inputs;
    }

    void done() {
        done++;
        if (isShown()) {
            streams.err().print(ERASE_LINE + done + (done > inputs ? "" : "/" + inputs));
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
        return streams.terminal() && (inputs > 1 || done > 1);
    }
}
