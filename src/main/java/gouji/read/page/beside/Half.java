package gouji.read.page.beside;

import java.util.List;

/** What a line prints on one side of white that may part two tables. */
record Half(List<Token> tokens) {

    /** So many figures are a row without a label. */
    private static final int MANY = 4;

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean hasFigures() {
        for (Token token : tokens) {
            if (token.isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures stand behind a label. */
    boolean isLabelled() {
        return !isEmpty() && tokens.get(0).isLabel() && hasFigures();
    }

    /** Whether there are words alone that may be a label. */
    boolean isLabel() {
        return !isEmpty() && tokens.get(0).isLabel() && !hasFigures();
    }

    boolean isText() {
        return tokens.stream().anyMatch(Token::isText);
    }

    /** Whether there are many figures and no label before them. */
    boolean isBare() {
        return tokens.size() >= MANY && !tokens.get(0).isLabel() && tokens.stream().filter(Token::isFigure).count() >= MANY;
    }

    boolean isRow() {
        return isLabelled() || isBare();
    }

    boolean beginsWithFigure() {
        return !isEmpty() && tokens.get(0).isFigure();
    }

    boolean endsWithLabel() {
        return !isEmpty() && tokens.get(tokens.size() - 1).isLabel();
    }

    /** Whether no words follow its figures: those of a table further right do. */
    boolean endsWithFigures() {
        return hasFigures() && tokens.stream().dropWhile(t -> !t.isFigure()).noneMatch(Token::isText);
    }

    /** Whether different words stand beside each other, and no figures. */
    boolean isHeader() {
        return tokens.size() > 1 && !hasFigures() && tokens.stream().map(t -> t.chunk().text()).distinct().count() > 1;
    }

    /** What it begins with. */
    String first() {
        return tokens.get(0).chunk().text();
    }

    /** Where that begins. */
    double begin() {
        return tokens.get(0).left();
    }

    double labelsEnd() {
        return tokens.stream().takeWhile(t -> !t.isFigure()).mapToDouble(Token::right).max().orElseThrow();
    }

    double figuresBegin() {
        return tokens.stream().filter(Token::isFigure).mapToDouble(Token::left).findFirst().orElseThrow();
    }
}
