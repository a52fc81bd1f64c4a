package gouji.read.container;

import java.io.IOException;
import java.io.InputStream;

/** The only file of a container. */
final class OneMember implements Members {

    private final String path;
    private final InputStream metered;
    private final Allowance allowance;
    private boolean taken;

    OneMember(String path, InputStream metered, Allowance allowance) {
        this.path = path;
        this.metered = metered;
        this.allowance = allowance;
    }

    @Override
    public Member next() {
        if (taken) {
            return null;
        }
        taken = true;
        return new Member(path, () -> allowance.all(metered));
    }

    @Override
    public void close() throws IOException {
        metered.close();
    }
}
