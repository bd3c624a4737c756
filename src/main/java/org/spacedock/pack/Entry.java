package org.spacedock.pack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file, with the line of every field.
 *
 * <p>A wrong field is noted as a problem and read as a harmless value, so that one reading finds all that is wrong. A field
 * that nobody asked for is a problem too: it is most often a misspelt one.
 */
class Entry {

    static final int SHORT = 300;
    static final int LONG = 2000;

    private final String file;
    private final int offset;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param offset how many lines of the file lie before its YAML */
    Entry(String file, int offset, Node node, Problems problems) {
        this.file = file;
        this.offset = offset;
        this.line = line(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            problem(line, "expected fields, each as “name: value”");
        }
    }

    private void add(NodeTuple field) {
        int at = line(field.getKeyNode());
        if (!(field.getKeyNode() instanceof ScalarNode key)) {
            problem(at, "expected a field's name");
        } else if (fields.putIfAbsent(key.getValue(), field.getValueNode()) != null) {
            problem(at, "the field “" + key.getValue() + "” stands twice");
        } else {
            lines.put(key.getValue(), at);
        }
    }

    private int line(Node node) {
        return node.getStartMark().getLine() + 1 + offset;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The line of a field, or of the entry where it has no such field. */
    int line(String field) {
        return lines.getOrDefault(field, line);
    }

    void problem(int at, String sentence) {
        problems.add(file, at, sentence);
    }

    void wrong(String field, String sentence) {
        problem(line(field), field + ": " + sentence);
    }

    boolean has(String field) {
        Node node = ask(field);
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    private @Nullable Node ask(String field) {
        asked.add(field);
        return fields.get(field);
    }

    @Nullable
    String text(String field) {
        return text(field, SHORT);
    }

    @Nullable
    String text(String field, int longest) {
        if (!has(field)) {
            return null;
        }
        if (!(fields.get(field) instanceof ScalarNode scalar)) {
            wrong(field, "expected a text");
            return null;
        }
        return checked(field, scalar.getValue().strip(), longest);
    }

    private @Nullable String checked(String field, String text, int longest) {
        if (text.isEmpty()) {
            wrong(field, "expected a text, or leave the field out");
        } else if (text.length() > longest) {
            wrong(field, "expected at most " + longest + " characters, found " + text.length());
        } else if (!isPlain(text)) {
            wrong(field, "expected no control characters");
        } else {
            return text;
        }
        return null;
    }

    /** No control characters but line ends and tabs, and no half of a pair of surrogates: no database keeps them all. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    String required(String field) {
        return required(field, SHORT);
    }

    String required(String field, int longest) {
        if (!has(field)) {
            problem(line, "expected the field “" + field + "”");
            return "";
        }
        String text = text(field, longest);
        return text == null ? "" : text;
    }

    /** Reads a field in a form of its own; {@code reading} throws an IllegalArgumentException with what is allowed. */
    <T> @Nullable T read(String field, Function<String, T> reading) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            wrong(field, "expected " + e.getMessage() + ", found “" + text + "”");
            return null;
        }
    }

    <T> T required(String field, Function<String, T> reading, T otherwise) {
        if (!has(field)) {
            problem(line, "expected the field “" + field + "”");
            return otherwise;
        }
        T value = read(field, reading);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer number(String field, int least, int most) {
        return read(field, text -> {
            if (text.matches("[0-9]{1,9}")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a whole number from " + least + " to " + most);
        });
    }

    boolean flag(String field) {
        Boolean flag = read(field, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        });
        return flag != null && flag;
    }

    static LocalDate day(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
            throw new IllegalArgumentException("a day such as 2023-04-13");
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day such as 2023-04-13", e);
        }
    }

    /** A web address of http or https. */
    static String address(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a web address such as https://example.org/page", e);
        }
        throw new IllegalArgumentException("a web address such as https://example.org/page");
    }

    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : sequence(field)) {
            entries.add(new Entry(file, offset, node, problems));
        }
        return entries;
    }

    @Nullable
    Entry entry(String field) {
        Node node = ask(field);
        return node != null && has(field) ? new Entry(file, offset, node, problems) : null;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        eachText(field, texts::add);
        return texts;
    }

    /** Hands over each text of a list; a problem noted meanwhile has the line of that text. */
    void eachText(String field, Consumer<String> taker) {
        int own = line(field);
        for (Node node : sequence(field)) {
            lines.put(field, line(node));
            if (node instanceof ScalarNode scalar) {
                String text = checked(field, scalar.getValue().strip(), SHORT);
                if (text != null) {
                    taker.accept(text);
                }
            } else {
                wrong(field, "expected a list of texts");
            }
        }
        lines.put(field, own);
    }

    private List<Node> sequence(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (fields.get(field) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(field, "expected a list");
        return List.of();
    }

    /** Names the fields that nobody asked for. */
    void done() {
        for (String field : fields.keySet()) {
            if (!asked.contains(field)) {
                problem(
                        line(field),
                        "there is no field “" + field + "” here; expected one of " + String.join(", ", asked));
            }
        }
    }
}
