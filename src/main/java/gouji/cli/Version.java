package gouji.cli;

import gouji.analysis.Engine;
import picocli.CommandLine.IVersionProvider;

/** Prints the version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"gouji " + Engine.version()};
    }
}
