package gouji.cli;

import gouji.cli.ResultStream.NoReaderException;
import gouji.corpus.BrokenLabelException;
import gouji.rules.BrokenRulesException;
import gouji.rules.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, with rules or labels, or with the program; and gives the exit status for it. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final Messages messages;

    Complaints(Streams streams, Messages messages) {
        this.err = streams.err();
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        err.println(unknownOption(e, arguments).orElseGet(() -> wrongUsage(e)));
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            err.println(messages.text("cli.meant", String.join(", ", unmatched.getSuggestions())));
        }
        err.println(messages.text("cli.help", command.getCommandSpec().qualifiedName(" ")));
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof BrokenRulesException broken) {
            err.println(messages.text("rules.broken", broken.faults().size()));
            broken.faults().forEach(this::fault);
        } else if (e instanceof BrokenLabelException broken) {
            err.println(broken.file() + ": " + broken.place() + ": " + messages.text(broken.reason(), broken.arguments()));
        } else if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        } else if (e instanceof NoReaderException) {
            return ExitStatus.FINE;
        } else if (e instanceof IOException) {
            err.println(messages.text("cli.io", e));
        } else {
            err.println(messages.text("cli.internal", e));
            e.printStackTrace(err);
        }
        return ExitStatus.USAGE;
    }

    /** An option that there is none of, which picocli only tells of where nothing else is missing. */
    private Optional<String> unknownOption(ParameterException e, String[] arguments) {
        Map<String, OptionSpec> known = e.getCommandLine().getCommandSpec().optionsMap();
        return !(e instanceof MissingParameterException) ? Optional.empty()
                : Arrays.stream(arguments).filter(argument -> argument.startsWith("-") && argument.length() > 1)
                        .filter(argument -> !known.containsKey(argument.split("=", 2)[0])).findFirst()
                        .map(argument -> messages.text("cli.unmatched", argument));
    }

    private String wrongUsage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return messages.text("cli.missing", missing.getMissing().isEmpty() ? "" : missing.getMissing().get(0).paramLabel());
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return messages.text("cli.value", e.getArgSpec().paramLabel(), e.getValue());
        }
        return e.getMessage();
    }

    private void fault(Fault fault) {
        err.println(fault.file() + (fault.line() > 0 ? ":" + fault.line() : "") + ": "
                + messages.text(fault.reason(), fault.arguments()));
        if (!fault.text().isEmpty()) {
            err.println("    " + fault.text());
        }
    }
}
