import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * The score of the stand-in recording, and what turns it into a performance.
 *
 * <p>Run as {@code java Compose.java OUTDIR}. It writes {@code leaving-spacedock-stand-in.mid} and {@code
 * appearances.tsv} (motif, from second, to second, players). Both are the same, byte for byte, on every run: whatever
 * varies from note to note comes from one fixed seed.
 *
 * <p>The score is kept as text that a musician can read and correct: bars divided by {@code |}, three beats a bar, a
 * note as {@code F#4:2} (pitch, octave with C4 the middle C, beats), {@code +} joins a chord, {@code r} rests,
 * {@code ~} ties into the next note and {@code %} rolls a drum. A duration stands until the next one. The motifs are
 * not marked in it: they are found by their intervals and rhythm, so the table cannot disagree with the music.
 */
final class Compose {

    static final String NAME = "leaving-spacedock-stand-in";
    static final int BEATS = 3;
    static final int LAST_BAR = 49;
    /** Beats that the hall needs after the last bar. */
    static final double HALL = 3;
    /** Beats of rest that may lie between a phrase and its answer for both to be one statement. */
    static final double ANSWER = 8;
    static final int PPQ = 480;
    static final long SEED = 20230410;

    /** A motif as a listener recognises it: semitones from note to note, and how long each note but the last is. */
    record Motif(String slug, int[] steps, double[] beats) {}

    static final List<Motif> MOTIFS = List.of(
            new Motif("departure", new int[] {2, 1, -5, 9, -2}, new double[] {2, 1, 1.5, .5, 1}),
            new Motif("harbour-lights", new int[] {-7, 5, -2}, new double[] {1.5, .5, 1}));

    /** How an instrument ends its notes: into the next one, apart from it, or ringing on by itself. */
    enum Touch {
        LEGATO,
        DETACHED,
        RINGING
    }

    record Note(double at, double beats, List<Integer> keys, boolean roll) {
        double end() {
            return at + beats;
        }

        int top() {
            return keys.get(keys.size() - 1);
        }
    }

    /** A stretch of music for one part, with the name its players have there ("solo horn", later "horns"). */
    record Line(String players, List<Note> notes) {
        double start() {
            return notes.get(0).at();
        }

        double end() {
            return notes.get(notes.size() - 1).end();
        }
    }

    /** One instrument of the orchestra. Keys outside {@code lowest..highest} cannot be played on it and are refused. */
    static final class Part {
        final String name;
        final int channel;
        final int program;
        final int lowest;
        final int highest;
        final Touch touch;
        final int volume;
        final int pan;
        final int reverb;
        final List<Line> lines = new ArrayList<>();
        final TreeMap<Double, Double> dynamics = new TreeMap<>();

        Part(String name, int channel, int program, String lowest, String highest, Touch touch, int... desk) {
            this.name = name;
            this.channel = channel;
            this.program = program;
            this.lowest = key(lowest);
            this.highest = key(highest);
            this.touch = touch;
            this.volume = desk[0];
            this.pan = desk[1];
            this.reverb = desk[2];
        }

        /** Loudness from 0 to 1 at bars ("7 .3, 10.5 .5": a hairpin between them). */
        Part dynamics(String text) {
            for (String point : text.strip().split("\\s*,\\s*")) {
                String[] at = point.split("\\s+");
                dynamics.put((Double.parseDouble(at[0]) - 1) * BEATS, Double.parseDouble(at[1]));
            }
            return this;
        }

        Part plays(int bar, String music) {
            return plays(name, bar, music);
        }

        Part plays(String players, int bar, String music) {
            List<Note> notes = new ArrayList<>();
            double at = (bar - 1) * BEATS;
            double beats = 1;
            double tiedFrom = -1;
            for (String token : music.strip().split("\\s+")) {
                if (token.equals("|")) {
                    if (Math.abs(at / BEATS - Math.rint(at / BEATS)) > 1e-6) {
                        throw new IllegalArgumentException(
                                players + ": bar " + (int) (at / BEATS + 1) + " does not have " + BEATS + " beats");
                    }
                    continue;
                }
                int colon = token.indexOf(':');
                String sound = colon < 0 ? token : token.substring(0, colon);
                if (colon >= 0) {
                    beats = Double.parseDouble(token.substring(colon + 1));
                }
                boolean tied = sound.endsWith("~");
                boolean roll = sound.endsWith("%");
                if (tied || roll) {
                    sound = sound.substring(0, sound.length() - 1);
                }
                if (!sound.equals("r")) {
                    double from = tiedFrom >= 0 ? tiedFrom : at;
                    if (tied) {
                        tiedFrom = from;
                    } else {
                        notes.add(new Note(from, at + beats - from, chord(sound, players), roll));
                        tiedFrom = -1;
                    }
                }
                at += beats;
            }
            if (Math.abs(at / BEATS - Math.rint(at / BEATS)) > 1e-6) {
                throw new IllegalArgumentException(players + ": the last bar from bar " + bar + " on is not whole");
            }
            lines.add(new Line(players, notes));
            return this;
        }

        private List<Integer> chord(String sound, String players) {
            List<Integer> keys = Arrays.stream(sound.split("\\+")).map(Compose::key).sorted().toList();
            for (int key : keys) {
                if (key < lowest || key > highest) {
                    throw new IllegalArgumentException(players + " cannot play " + sound);
                }
            }
            return keys;
        }

        double loudness(double beat) {
            return between(dynamics, beat);
        }
    }

    public static void main(String[] args) throws IOException, InvalidMidiDataException {
        if (args.length != 1) {
            System.err.println("usage: java Compose.java OUTDIR");
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(args[0]));
        List<Part> orchestra = orchestra();
        Clock clock = new Clock(tempi(), new Random(SEED));
        MidiSystem.write(perform(orchestra, clock), 1, out.resolve(NAME + ".mid").toFile());
        Files.writeString(out.resolve("appearances.tsv"), appearances(orchestra, clock), StandardCharsets.UTF_8);
    }

    // ---------------------------------------------------------------------------------------------- the score

    /**
     * Crotchets a minute at bars. The breath before each new section is written here; the smaller give and take
     * within a phrase is {@link Clock}'s.
     */
    static TreeMap<Double, Double> tempi() {
        String text = """
                1 79, 2.9 79, 3 83, 5 83, 6 75, 6.9 68, 7 89, 9 93, 10.6 86, 11 91, 13 89, 14 82, 14.9 75,
                15 100, 18 104, 19 104, 21 104, 22 100, 22.9 98, 23 107, 25 114, 27 117, 28 107, 28.9 84,
                29 98, 32 104, 34 104, 35 98, 36 91, 36.9 75, 37 89, 39 86, 40 79, 41 79, 42 68, 42.9 57,
                43 77, 45 75, 46 68, 46.9 59, 47 68, 48 61, 49 50, 50 45
                """;
        TreeMap<Double, Double> tempi = new TreeMap<>();
        for (String point : text.strip().split("\\s*,\\s*")) {
            String[] at = point.split("\\s+");
            tempi.put((Double.parseDouble(at[0]) - 1) * BEATS, Double.parseDouble(at[1]));
        }
        return tempi;
    }

    /**
     * Bars 1 to 6 the dock before dawn; 7 to 14 its lights; 15 to 22 the lines are cast off; 23 to 28 the way out,
     * by minor thirds from B by D to F; 29 to 36 open space, in F; 37 to 42 a look back; 43 to 49 home in D.
     */
    static List<Part> orchestra() {
        Part violins1 = new Part("violins", 0, 48, "G3", "B6", Touch.LEGATO, 98, 42, 62)
                .dynamics("""
                        1 .06, 2 .2, 3 .16, 5 .2, 6.9 .1, 15 .34, 18 .46, 19 .5, 21 .58, 22.9 .56, 23 .6, 25 .68,
                        27 .8, 28.9 .92, 29 .9, 31 .94, 32 .9, 34.6 1, 35.5 .98, 36.9 .86, 37 .72, 38.9 .52, 40.9 .4,
                        42.9 .28, 43 .2, 45 .24, 46.5 .2, 47 .18, 49 .14, 50 .05
                        """)
                .plays(1, "A5+E6~:3 | A5+E6:3 | D6+E6:3 | C#6+E6 | B5+D6 | A#5+C#6")
                .plays(15, """
                        D6:2 B5:1 | A5:3 | F#5:3 | B5:3 | D6:2 E6:1 | D6:1.5 C#6:.5 B5:1 | B5:2 D6:1 | E6:3 |
                        C#6:1.5 F#5:.5 B5:1 | A5:2 G5:1 | E6:1.5 A5:.5 D6:1 | C6:2 Bb5:1 | G6:1.5 C6:.5 F6:1 |
                        C6:.5 D6 E6 F6 G6:1 |
                        A5+A6:2 B5+B6:1 | C6:1.5 G5:.5 E6:1 | D6:3 | A5:1 Bb5 C6 |
                        D6:2 E6:1 | F6:1.5 C6:.5 A6:1 | G6:3 | G6:1 F6 E6 |
                        F6:3 | F6:2 D6:1 | E6:2 C6:1 | D6:3 | D6:1 C6 A5 | A5:2 G5:1 |
                        F#5:2 E5:1 | E5:3 | D5:3 | D5:3 | C#5~:3 | C#5:3 | D5:3
                        """);
        Part violins2 = new Part("second violins", 1, 48, "G3", "B6", Touch.LEGATO, 92, 54, 62)
                .dynamics("""
                        3 .14, 5 .2, 6.9 .16, 7 .2, 10 .28, 12 .32, 14.9 .3, 15 .36, 18 .44, 22.9 .56, 23 .58, 25 .66,
                        28.9 .9, 29 .88, 34.6 1, 35.5 .96, 36.9 .84, 37 .68, 38.9 .5, 40.9 .38, 42.9 .26, 43 .2, 45 .24,
                        47 .18, 49 .14, 50 .05
                        """)
                .plays(3, """
                        D4:2 E4:1 | E4:3 | F#4 | F#4 |
                        D4:3 | D4 | E4 | E4 | F#4 | C#4 | B3:2 A3:1 | D4:2 C#4:1 |
                        F#4:.5 A4 F#4 A4 G#4 B4 | E4 A4 E4 A4 E4 A4 | D4 B4 D4 B4 D4 B4 | E4 B4 E4 B4 E4 B4 |
                        G4 B4 G4 B4 A4 E5 | F#4 A4 F#4 A4 F#4 A4 | G4 B4 G4 B4 G4 B4 | E4 A4 E4 A4 E4 A4
                        """)
                .plays("violins", 23, """
                        C#5:1.5 F#4:.5 B4:1 | A4:2 G4:1 | E5:1.5 A4:.5 D5:1 | C5:2 Bb4:1 | G5:1.5 C5:.5 F5:1 |
                        C5:.5 D5 E5 F5 G5:1 |
                        A4:2 B4:1 | C5:1.5 G4:.5 E5:1 | D5:3 | A4:1 Bb4 C5 |
                        D5:2 E5:1 | F5:1.5 C5:.5 A5:1 | G5:3 | G5:1 F5 E5
                        """)
                .plays(37, """
                        F5:3 | F5:2 D5:1 | E5:2 C5:1 | D5:3 | D5:3 | A4:3 |
                        A4:2 B4:1 | A4:3 | B4 | Bb4:2 A4:1 | A4~:3 | A4~:3 | A4:3
                        """);
        Part violas = new Part("violas", 2, 48, "C3", "C6", Touch.LEGATO, 92, 74, 62)
                .dynamics("""
                        1 .12, 3 .16, 5 .22, 6.9 .16, 7 .2, 10 .28, 12 .32, 14.9 .32, 15 .36, 18 .46, 22.9 .56, 23 .56,
                        25 .66, 28.9 .9, 29 .8, 34.6 .9, 35.5 .9, 36.9 .78, 37 .66, 38.9 .5, 40.9 .38, 42.9 .26, 43 .2,
                        45 .24, 47 .18, 49 .14, 50 .05
                        """)
                .plays(1, """
                        E4~:3 | E4:3 | A3:2 B3:1 | A3+C#4:3 | B3+D4 | C#4:1 C#4+E4:2 |
                        B3:3 | B3 | C#4 | B3 | B3 | A3 | G3 | G3 |
                        A3:.5 D4 A3 D4 B3 E4 | A3 C#4 A3 C#4 A3 C#4 | B3 D4 B3 D4 B3 D4 | B3 E4 B3 E4 B3 E4 |
                        D4 G4 D4 G4 E4 G4 | D4 F#4 D4 F#4 D4 F#4 | E4 G4 E4 G4 E4 G4 | D4 E4 D4 E4 C#4 E4 |
                        D4 F#4 D4 F#4 D4 F#4 | D4 B3 D4 B3 D4 B3 | F4 A4 F4 A4 F4 A4 | F4 D4 F4 D4 F4 D4 |
                        F4 Ab4 F4 Ab4 F4 Ab4 | F4 Bb4 F4 Bb4 E4 Bb4 |
                        C4+F4 C4+F4 C4+F4 C4+F4 D4+G4 D4+G4 | C4+E4 C4+E4 C4+E4 C4+E4 C4+E4 C4+E4 |
                        D4+F4 D4+F4 D4+F4 D4+F4 D4+F4 D4+F4 | D4+G4 D4+G4 D4+G4 D4+G4 D4+G4 D4+G4 |
                        D4+F4 D4+F4 D4+F4 D4+F4 E4+G4 E4+G4 | D4+F4 D4+F4 D4+F4 D4+F4 D4+F4 D4+F4 |
                        D4+G4 D4+G4 D4+G4 D4+G4 D4+G4 D4+G4 | C4+F4 C4+F4 C4+F4 C4+F4 C4+E4 C4+E4 |
                        A4:3 | Bb4 | A4 | G4 | A4 | G4 |
                        D4:2 E4:1 | C#4:3 | D4 | D4 | D4~ | D4~ | D4
                        """);
        Part cellos = new Part("cellos", 3, 48, "C2", "A4", Touch.LEGATO, 100, 86, 58)
                .dynamics("""
                        1 .18, 3 .2, 5 .24, 6.9 .2, 7 .22, 10 .3, 12 .32, 14 .3, 14.9 .44, 15 .66, 18 .7, 21 .8,
                        22.9 .62, 23 .56, 25 .64, 28.9 .86, 29 .82, 34.6 .92, 36.9 .8, 37 .66, 38.9 .5, 40.9 .38,
                        42.9 .26, 43 .2, 45 .24, 47 .2, 49 .16, 50 .05
                        """)
                .plays(1, """
                        D3+A3~:3 | D3+A3 | D3 | D3 | D3+G3 | F#3 |
                        F#3 | G3 | F#3 | E3 | D3 | E3 | E3 | E3 |
                        F#3:2 G#3:1 | A3:1.5 E3:.5 C#4:1 | B3:3 | F#3:1 G3 A3 |
                        B3:2 C#4:1 | D4:1.5 A3:.5 F#4:1 | E4~:3 | E4:1 D4 C#4 |
                        B2:.5 F#3 B3 D4 B3 F#3 | G2 D3 B3 D4 B3 D3 | D3 A3 D4 F4 D4 A3 | Bb2 F3 Bb3 D4 Bb3 F3 |
                        Ab2 F3 C4 F4 C4 F3 | G2 D3 C3 G3 Bb3 C4 |
                        F2:1.5 F2:.5 F2:1 | A2:1.5 A2:.5 A2:1 | Bb2:1.5 Bb2:.5 Bb2:1 | G2:1.5 G2:.5 G2:1 |
                        Bb2:1.5 Bb2:.5 C3:1 | D3:1.5 D3:.5 D3:1 | Eb3:1.5 Eb3:.5 Eb3:1 | C3:2 C3:1 |
                        D3+A3:3 | D3+F3 | C3+E3 | D3+G3 | Bb2+D3 | A2+E3 |
                        D3+F#3:2 D3+E3:1 | D3+A3:3 | D3+G3 | D3+G3 | D3+F#3~ | D3+F#3~ | D3+F#3
                        """);
        Part basses = new Part("double basses", 4, 48, "E1", "D3", Touch.LEGATO, 92, 94, 50)
                .dynamics("""
                        1 .16, 5 .22, 6.9 .2, 7 .2, 12 .3, 14.9 .34, 15 .4, 18 .46, 22.9 .6, 23 .56, 28.9 .86, 29 .84,
                        34.6 .94, 36.9 .8, 37 .66, 38.9 .5, 40.9 .38, 42.9 .26, 43 .2, 47 .2, 49 .16, 50 .05
                        """)
                .plays(1, """
                        D2~:3 | D2:3 | D2~ | D2 | D2 | F#2 |
                        B2:3 | B2 | A2 | G#2 | G2 | F#2 | G2:2 A2:1 | A2:3 |
                        D2:2 D2:1 | F#2:2 F#2:1 | G2:2 G2:1 | E2:2 E2:1 | G2:2 G2:1 |
                        B2:2 B2:1 | C3:2 B2:1 | A2:2 A2:1 |
                        B2:3 | G2 | D3 | Bb2 | Ab2 | G2:1 C2:2 |
                        F2:3 | A1 | Bb1 | G1 | Bb1 | D2 | Eb2 | C2:2 C2:1 |
                        D2:3 | D2 | C2 | B1 | Bb1 | A1 |
                        D2~:3 | D2 | D2~ | D2 | D2~ | D2~ | D2
                        """);
        Part horns = new Part("horns", 5, 60, "B1", "F5", Touch.LEGATO, 104, 46, 84)
                .dynamics("""
                        3 .4, 4.6 .52, 5.5 .46, 6.9 .2, 15 .46, 17 .5, 20.6 .62, 22.9 .5, 25 .48, 28.9 .82, 29 .8,
                        34 .9, 35.5 .96, 36.9 .82, 37 .84, 38 .76, 40 .62, 41 .5, 42.9 .3, 43 .22, 46 .2, 49 .2, 50 .08
                        """)
                .plays("solo horn", 3, "F#4:2 G#4:1 | A4:1.5 E4:.5 C#5:1 | B4~:3 | B4:1 A#4:2")
                .plays(15, """
                        F#3:2 G#3:1 | A3:1.5 E3:.5 C#4:1 | B3:3 | F#3:1 G3 A3 |
                        B3:2 C#4:1 | D4:1.5 A3:.5 F#4:1 | E4~:3 | E4:1 D4 C#4
                        """)
                .plays(25, """
                        A3+D4+F4:3 | Bb3+D4+F4 | Ab3+C4+F4 | Bb3+C4+F4:2 Bb3+C4+E4:1 |
                        A3+C4+F4:2 G3+B3+D4:1 | G3+C4+E4:3 | A3+D4+F4:1 D4+F4+Bb4 F4+Bb4+D5 | D4+F4:1 D4+F4+Bb4:2 |
                        D4+F4+Bb4:2 C4+E4+G4:1 | C4+F4+A4:3 | D4+G4+Bb4:1.5 D4+G4+Bb4:.5 G4+Bb4+D5:1 |
                        F4+Bb4+C5:2 E4+Bb4+C5:1
                        """)
                .plays(37, """
                        E4:1.5 A3:.5 D4:1 | C4:2 Bb3:1 | G3:1.5 C4:.5 E4:1 | F4:3 | E4:1.5 A3:.5 D4:1 | D4:2 C#4:1 |
                        D4:3 | r
                        """)
                .plays(46, "r:2 D4:1 | A3~:3 | A3~:3 | A3:3");
        Part trumpets = new Part("trumpets", 6, 56, "E3", "C6", Touch.LEGATO, 96, 70, 78)
                .dynamics("28 .4, 28.9 .6, 29 .78, 32 .8, 34.6 .96, 35.5 .92, 36.9 .76, 37 .6, 38 .2")
                .plays(29, """
                        A4:2 B4:1 | C5:1.5 G4:.5 E5:1 | D5:3 | A4:1 Bb4 C5 |
                        D5:2 E5:1 | F5:1.5 C5:.5 A5:1 | G5:3 | G5:1 F5 E5 | F5:2 r:1
                        """);
        Part trombones = new Part("trombones", 7, 57, "E2", "Bb4", Touch.LEGATO, 84, 82, 74)
                .dynamics("27 .36, 28.9 .7, 29 .72, 34.6 .88, 35.5 .9, 36.9 .74, 37 .62, 38 .3")
                .plays(27, """
                        F3+Ab3+C4:3 | G3+Bb3+C4 | F3+A3+C4:2 F3+B3+D4:1 | E3+A3+C4:3 | F3+A3+D4 | F3+Bb3+D4 |
                        F3+Bb3+D4:2 G3+C4+E4:1 | F3+A3+D4:3 | G3+Bb3+D4 | G3+C4+F4:2 G3+C4+E4:1 | F3+A3+D4:3
                        """);
        // Sixteen channels, seventeen instruments: the celesta plays only when the tuba has nothing to say.
        Part tuba = new Part("tuba", 8, 58, "D1", "F4", Touch.DETACHED, 84, 84, 66)
                .dynamics("28 .5, 28.9 .7, 29 .7, 34.6 .86, 36.9 .74, 37 .56, 38 .3")
                .plays(28, "r:1 C2:2 | F2:2 F2:1 | A2:2 A2:1 | Bb2:2 Bb2:1 | G2:2 G2:1 |"
                        + " Bb2:2 C3:1 | D2:3 | Eb2 | C2 | D2");
        Part celesta = new Part("celesta", 8, 8, "C4", "C8", Touch.RINGING, 96, 34, 84)
                .dynamics("1 .4, 2 .36, 43 .4, 45 .44, 47 .62, 48.5 .55, 50 .4")
                .plays(1, "r:2 A5:1 | r:1 E6:1 B5:1")
                .plays(45, "r:1 D6:1 r:1 | r:3 | C#6:1.5 F#5:.5 B5:1 | A5:2 G5:1 | F#5:3");
        Part percussion = new Part("cymbals", 9, 48, "C2", "E5", Touch.RINGING, 74, 62, 78)
                .dynamics("1 .3, 27 .06, 28.9 .52, 29 .6, 35 .66, 36 .4, 37 .3")
                .plays(27, "A3%:3 | A3% | B3:3 | r | r | r | A3:3")
                .plays(35, "B3:3");
        Part flute = new Part("flute", 10, 73, "C4", "D7", Touch.LEGATO, 92, 58, 74)
                .dynamics("""
                        10 .3, 11.3 .24, 14 .3, 15 .4, 17 .36, 18.9 .44, 21 .5, 22.9 .58, 23 .56, 27 .7, 28.9 .84,
                        29 .8, 34.6 .92, 36.9 .8, 37 .5, 38 .3, 43 .5, 44.6 .58, 45.5 .52, 46.9 .3
                        """)
                .plays(10, "r:1 E5:.5 G#5 B5:1 | A5:2 r:1")
                .plays(14, "r:1 A4:.5 B4 C#5 E5 | F#5:1 r:2")
                .plays(17, "r:1 B4:.5 D5 F#5 A5 | G5 F#5 E5 F#5 G5 B5")
                .plays(21, """
                        r:.5 G5 B5 D6 B5 G5 | E5 A5 D6 E6 C#6 E6 |
                        C#6:1.5 F#5:.5 B5:1 | A5:2 G5:1 | E6:1.5 A5:.5 D6:1 | C6:2 Bb5:1 | G6:1.5 C6:.5 F6:1 |
                        C6:.5 D6 E6 F6 G6:1 |
                        A5:2 B5:1 | C6:1.5 G5:.5 E6:1 | D6:3 | A5:1 Bb5 C6 |
                        D6:2 E6:1 | F6:1.5 C6:.5 A6:1 | G6:3 | G6:1 F6 E6 | F6:2 r:1
                        """)
                .plays(43, "F#5:2 G#5:1 | A5:1.5 E5:.5 C#6:1 | B5:3 | Bb5:2 A5:1 | A5:2 r:1");
        Part oboe = new Part("oboe", 11, 68, "Bb3", "G6", Touch.LEGATO, 88, 66, 74)
                .dynamics("""
                        7 .5, 8 .46, 10.2 .6, 11 .54, 12.8 .62, 14.5 .4, 14.9 .3, 20 .36, 22.9 .46, 25 .6, 28.9 .76,
                        29 .74, 36.9 .7, 37 .4, 40 .4, 41.6 .3
                        """)
                .plays(7, """
                        C#5:1.5 F#4:.5 B4:1 | A4:2 G4:1 | E4:1.5 A4:.5 C#5:1 | D5:3 |
                        C#5:1.5 F#4:.5 B4:1 | A4:2 E5:1 | D5:1.5 B4:.5 C#5:1 | A4:3
                        """)
                .plays(20, "A4:3 | B4 | A4")
                .plays(25, "E5:1.5 A4:.5 D5:1 | C5:2 Bb4:1 | G5:1.5 C5:.5 F5:1 | C5:.5 D5 E5 F5 G5:1")
                .plays(29, "C5:2 D5:1 | E5:3 | F5 | D5:1 D5 F5 | F5:2 G5:1 | A5:1.5 F5:.5 F5:1 | D5:3 | C5:2 C5:1")
                .plays(40, "r:1 B4:.5 D5 F5:1 | E5:2 r:1");
        Part clarinet = new Part("clarinet", 12, 71, "D3", "G6", Touch.LEGATO, 90, 56, 72)
                .dynamics("""
                        6 .26, 6.9 .36, 9 .3, 12 .3, 14.9 .3, 17 .34, 18.9 .44, 22.9 .5, 23 .5, 28.9 .7, 29 .66,
                        36.9 .66, 38 .36, 40 .3, 43 .3, 44 .32, 47 .3, 48.5 .26, 50 .1
                        """)
                .plays(6, "r:1 C#4:.5 E4 F#4 A#4 | B4:1 r:2")
                .plays(12, "r:1 C#4:.5 E4 F#4:1 | G4:2 E4:1 | D4:2 C#4:1")
                .plays(17, "r:1 G4:.5 B4 D5 F#5 | E5 D5 C#5 D5 E5 G5")
                .plays(21, """
                        r:.5 E5 G5 A5 G5 E5 | D5:2 C#5:1 |
                        B4:.5 F#5 B4 F#5 D5 F#5 | D5 G5 D5 G5 B4 D5 | A4 D5 A4 D5 F5 A5 | F5 D5 F5 D5 F5 D5 |
                        C5 F5 C5 F5 Ab5 F5 | D5 F5 D5 F5 Bb4 E5 |
                        F5:2 D5:1 | E5:3 | F5 | D5:2 F5:1 | F5:2 G5:1 | F5:3 | D5 | C5:2 Bb4:1 | A4:3
                        """)
                .plays(44, "r:2 A4:1 | G4:3 | G4:2 F#4:1 | F#4:3");
        Part bassoon = new Part("bassoon", 13, 70, "Bb1", "D5", Touch.LEGATO, 86, 72, 70)
                .dynamics("11 .3, 14.9 .34, 15 .4, 22.9 .5, 23 .5, 28.9 .7, 36.9 .68, 37 .5, 40 .36, 42.9 .24")
                .plays(11, """
                        G2:3 | F#2 | G2:2 A2:1 | A2:3 |
                        D3:3 | F#3 | G3 | E3 | G3 | B2 | C3:2 B2:1 | A2:3 |
                        B2 | G2 | D3 | Bb2 | Ab2 | G2:1 C3:2 |
                        F2:2 F2:1 | A2:2 A2:1 | Bb2:2 Bb2:1 | G2:2 G2:1 | Bb2:2 C3:1 | D3:3 | Eb3 | C3 |
                        D3 | D3 | C3 | B2 | Bb2 | A2
                        """);
        Part harp = new Part("harp", 14, 46, "C2", "G7", Touch.RINGING, 104, 30, 74)
                .dynamics("""
                        1 .5, 2 .44, 6 .4, 7 .44, 14 .5, 15 .52, 22 .62, 28 .6, 28.9 .8, 29 .76, 36 .7, 37 .5, 42 .4,
                        43 .46, 47 .44, 49 .36, 50 .3
                        """)
                .plays(1, """
                        D2+A2:.5 D3 A3 E4 A4 E5 | A5:1 E5:.5 A4 E4 A3 | D3 A3 D4 F#4 E4:1 | D3:.5 A3 E4 A4 C#5:1 |
                        D3:.5 G3 D4 F#4 B4:1 | F#2:.5 C#3 F#3 C#4 E4 A#4 |
                        B2 F#3 B3 D4 F#4 D4 | B2 G3 B3 D4 G4 D4 | A2 F#3 A3 C#4 F#4 C#4 | G#2 E3 B3 D4 E4 B3 |
                        G2 D3 B3 D4 F#4 D4 | F#2 E3 A3 C#4 E4 C#4 | G2 E3 G3 B3 A2 G3 | A2 E3 G3 D4 C#4 E4 |
                        D3 A3 D4 F#4 G#4 B4 | F#3 A3 C#4 E4 A4 C#5 | G2 D3 B3 D4 F#4 B4 | E3 B3 E4 G4 B4 E5 |
                        G2 D3 G3 B3 D4 G4 | B2 F#3 B3 D4 F#4 A4 | C3 G3 C4 E4 G4 B4 | A2 E3 A3 D4 E4 A4
                        """)
                .plays(28, """
                        r:2 C4:.0833333 D4 E4 F4 G4 A4 Bb4 C5 D5 E5 F5 G5 |
                        F3+C4+A4+F5:1 A4:.5 C5 D5 G5 | A3+E4+C5:1 E4:.5 A4 C5 E5 | Bb3+F4+D5:1 F4:.5 Bb4 D5 F5 |
                        G3+D4+Bb4:1 G4:.5 Bb4 D5 F5 | Bb3+F4+D5:1 F4:.5 Bb4 C5 G5 | D4+A4+F5:1 F4:.5 A4 D5 F5 |
                        Eb4+Bb4+G5:1 G4:.5 Bb4 D5 G5 | C4+G4+F5:1 F4:.5 G4 C5 E5 |
                        D3 A3 D4 F4 A4 F4 | D3 Bb3 D4 F4 Bb4 F4 | C3 A3 C4 E4 A4 E4 | B2 G3 D4 F4 G4 F4 |
                        Bb2 F3 A3 D4 F4 D4 | A2 E3 A3 D4 E4 C#4 |
                        D3 A3 D4 F#4 E4 G#4 | D3 A3 C#4 E4 A4:1 | D3:.5 G3 D4 F#4 B4:1 | D3:.5 G3 Bb3 D4 E4:1 |
                        D3:.5 A3 D4 F#4 A4:1 | r:3 | D2+D3:.2 A3 D4 F#4 A4 D5:2
                        """);
        Part timpani = new Part("timpani", 15, 47, "C2", "A3", Touch.RINGING, 96, 66, 66)
                .dynamics("""
                        1 .34, 2 .14, 3 .14, 14 .3, 15 .46, 19 .46, 21.9 .3, 22 .2, 22.9 .56, 23 .56, 27 .3, 28.9 .86,
                        29 .84, 34 .8, 35 .84, 35.9 .5, 36 .46, 36.9 .74, 37 .6, 38 .4, 41.9 .2, 42 .1, 42.5 .26,
                        42.9 .14, 43 .34, 50 .3
                        """)
                .plays(1, "D2:3")
                .plays(15, "D2:3")
                .plays(19, "G2:3")
                .plays(22, "A2%:3 | B2:3")
                .plays(27, "F2%:3 | C3% | F2:2 F2:1 | A2:3 | Bb2:2 Bb2:1 | G2:2 G2:1 |"
                        + " Bb2:2 C3:1 | D3:2 D3:1 | Eb3:3 | C3%:3 | D3:3")
                .plays(42, "A2%:3 | D2:3")
                .plays(49, "D2:3");
        return List.of(
                flute, oboe, clarinet, bassoon, horns, trumpets, trombones, tuba, timpani, percussion, celesta, harp,
                violins1, violins2, violas, cellos, basses);
    }

    // ---------------------------------------------------------------------------------------------- the motifs

    record Appearance(Motif motif, double from, double to, List<String> players) {}

    /** One row a statement: parts that play a motif together share it, and a phrase and its answer are one. */
    static String appearances(List<Part> orchestra, Clock clock) {
        List<Appearance> found = new ArrayList<>();
        for (Motif motif : MOTIFS) {
            List<Appearance> each = new ArrayList<>();
            for (Part part : orchestra) {
                for (Line line : part.lines) {
                    each.addAll(in(line, motif));
                }
            }
            each.sort(Comparator.comparingDouble(Appearance::from));
            found.addAll(joined(each));
        }
        found.sort(Comparator.comparingDouble(Appearance::from));
        StringBuilder table = new StringBuilder("motif\tfrom\tto\tplayers\n");
        for (Appearance each : found) {
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%s%n",
                    each.motif().slug(),
                    clock.seconds(each.from()),
                    clock.seconds(each.to()),
                    spoken(each.players())));
        }
        return table.toString().replace("\r\n", "\n");
    }

    private static List<Appearance> in(Line line, Motif motif) {
        List<Appearance> found = new ArrayList<>();
        List<Note> notes = line.notes();
        for (int first = 0; first + motif.steps().length < notes.size(); first++) {
            boolean same = true;
            for (int i = 0; i < motif.steps().length && same; i++) {
                Note note = notes.get(first + i);
                Note next = notes.get(first + i + 1);
                same = next.top() - note.top() == motif.steps()[i]
                        && Math.abs(note.beats() - motif.beats()[i]) < 1e-6
                        && Math.abs(note.end() - next.at()) < 1e-6;
            }
            if (same) {
                Note last = notes.get(first + motif.steps().length);
                found.add(new Appearance(motif, notes.get(first).at(), last.end(), List.of(line.players())));
            }
        }
        return found;
    }

    private static List<Appearance> joined(List<Appearance> each) {
        List<Appearance> joined = new ArrayList<>();
        for (Appearance next : each) {
            Appearance last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from() - last.to() <= ANSWER) {
                List<String> players = new ArrayList<>(last.players());
                next.players().stream().filter(name -> !players.contains(name)).forEach(players::add);
                joined.set(
                        joined.size() - 1,
                        new Appearance(last.motif(), last.from(), Math.max(last.to(), next.to()), players));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static String spoken(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    // ---------------------------------------------------------------------------------------------- the performance

    /** Where a beat falls in time: the written tempi, a lean into each four-bar phrase, and an unsteady hand. */
    static final class Clock {
        static final double STEP = .25;
        final double[] micros;
        final double[] starts;

        Clock(TreeMap<Double, Double> tempi, Random hand) {
            int steps = (int) (LAST_BAR * BEATS / STEP);
            micros = new double[steps];
            starts = new double[steps + 1];
            double drift = 0;
            for (int i = 0; i < steps; i++) {
                double beat = i * STEP;
                double inPhrase = (beat % (4 * BEATS)) / (4 * BEATS);
                double lean = .028 * Math.sin(2 * Math.PI * (inPhrase - .12));
                drift = .85 * drift + .004 * hand.nextGaussian();
                micros[i] = Math.rint(60e6 / (between(tempi, beat) * (1 + lean + drift)));
                starts[i + 1] = starts[i] + micros[i] * STEP / 1e6;
            }
        }

        double seconds(double beat) {
            int i = Math.min((int) (beat / STEP), micros.length - 1);
            return starts[i] + (beat - i * STEP) * micros[i] / 1e6;
        }

        /** How many beats a span of seconds is worth at a beat. */
        double beats(double seconds, double beat) {
            return seconds * 1e6 / micros[Math.max(0, Math.min((int) (beat / STEP), micros.length - 1))];
        }
    }

    static Sequence perform(List<Part> orchestra, Clock clock) throws InvalidMidiDataException {
        Sequence sequence = new Sequence(Sequence.PPQ, PPQ);
        Track conductor = sequence.createTrack();
        meta(conductor, 0, 0x03, "Leaving Spacedock, stand-in".getBytes(StandardCharsets.US_ASCII));
        meta(conductor, 0, 0x58, new byte[] {BEATS, 2, 24, 8});
        for (int i = 0; i < clock.micros.length; i++) {
            int micros = (int) clock.micros[i];
            meta(conductor, i * Clock.STEP, 0x51, new byte[] {
                (byte) (micros >> 16), (byte) (micros >> 8), (byte) micros
            });
        }
        // The last chord needs time to leave the hall: without this, a player of the file stops with the last note.
        meta(conductor, LAST_BAR * BEATS + HALL, 0x06, "end".getBytes(StandardCharsets.US_ASCII));
        for (Part part : orchestra) {
            Random player = new Random(SEED + 31L * part.name.hashCode());
            Track track = sequence.createTrack();
            meta(track, 0, 0x03, part.name.getBytes(StandardCharsets.US_ASCII));
            for (Line line : part.lines) {
                play(track, part, line, clock, player);
            }
        }
        return sequence;
    }

    private static void play(Track track, Part part, Line line, Clock clock, Random player)
            throws InvalidMidiDataException {
        // Set up just before the first note, for a channel may have belonged to another instrument until then.
        double ready = Math.max(0, line.start() - .4);
        send(track, ready, ShortMessage.PROGRAM_CHANGE, part.channel, part.program, 0);
        control(track, ready, part, 7, part.volume);
        control(track, ready, part, 10, part.pan);
        control(track, ready, part, 91, part.reverb);
        control(track, ready, part, 93, 0);
        int last = -1;
        double fade = line.end() + (part.touch == Touch.RINGING ? 0 : .1);
        for (double beat = ready; beat < fade; beat += .125) {
            int value = (int) Math.round(58 + 66 * part.loudness(beat) + swell(part, line, beat));
            value = Math.max(1, Math.min(127, value));
            if (value != last) {
                control(track, beat, part, 11, value);
                last = value;
            }
        }
        // Each player sits a little behind or before the beat for good, and strays a little from note to note.
        double habit = .004 * player.nextGaussian();
        List<Note> notes = line.notes();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            Note next = i + 1 < notes.size() ? notes.get(i + 1) : null;
            if (note.roll()) {
                roll(track, part, note, clock, player);
            } else {
                strike(track, part, note, next, clock, player, habit);
            }
        }
    }

    private static void strike(
            Track track, Part part, Note note, Note next, Clock clock, Random player, double habit)
            throws InvalidMidiDataException {
        double stray = clock.beats(habit + .006 * player.nextGaussian(), note.at());
        // A harpist breaks a chord from below; everyone else means it together, and nearly manages.
        double apart = clock.beats(part.program == 46 ? .028 : .003, note.at());
        for (int i = 0; i < note.keys().size(); i++) {
            int key = note.keys().get(i);
            boolean again = next != null && next.at() - note.end() < 1e-6 && next.keys().contains(key);
            double length = switch (part.touch) {
                case LEGATO -> again ? note.beats() * .93 : note.beats() + .05;
                case DETACHED -> note.beats() * .9;
                case RINGING -> note.beats() + 2.5;
            };
            double accent = note.at() % BEATS == 0 ? 3 : note.at() % 1 == 0 ? 0 : -4;
            double velocity = 60 + 45 * part.loudness(note.at()) + accent + 2.5 * player.nextGaussian();
            double at = Math.max(0, note.at() + stray + i * apart);
            note(track, part, at, at + length - i * apart, key, velocity);
        }
    }

    private static void roll(Track track, Part part, Note note, Clock clock, Random player)
            throws InvalidMidiDataException {
        boolean left = false;
        for (double at = note.at(); at < note.end() - .04; ) {
            double velocity = 30 + 80 * part.loudness(at) + (left ? -5 : 0) + 3 * player.nextGaussian();
            note(track, part, at, at + 1.5, note.top(), velocity);
            at += clock.beats(.072 + .004 * player.nextGaussian(), at);
            left = !left;
        }
    }

    /** A held note breathes: it grows towards its middle and gives way again, as a bow or a breath does. */
    private static double swell(Part part, Line line, double beat) {
        if (part.touch == Touch.RINGING) {
            return 0;
        }
        for (Note note : line.notes()) {
            if (note.at() <= beat && beat < note.end() && note.beats() >= 1.5) {
                return 7 * Math.sin(Math.PI * (beat - note.at()) / note.beats()) - 2;
            }
        }
        return 0;
    }

    private static void note(Track track, Part part, double from, double to, int key, double velocity)
            throws InvalidMidiDataException {
        int force = (int) Math.max(12, Math.min(122, Math.round(velocity)));
        send(track, from, ShortMessage.NOTE_ON, part.channel, key, force);
        send(track, Math.max(to, from + .04), ShortMessage.NOTE_OFF, part.channel, key, 0);
    }

    private static void control(Track track, double beat, Part part, int controller, int value)
            throws InvalidMidiDataException {
        send(track, beat, ShortMessage.CONTROL_CHANGE, part.channel, controller, value);
    }

    private static void send(Track track, double beat, int command, int channel, int data1, int data2)
            throws InvalidMidiDataException {
        add(track, beat, new ShortMessage(command, channel, data1, data2));
    }

    private static void meta(Track track, double beat, int type, byte[] data) throws InvalidMidiDataException {
        add(track, beat, new MetaMessage(type, data, data.length));
    }

    private static void add(Track track, double beat, MidiMessage message) {
        track.add(new MidiEvent(message, Math.round(beat * PPQ)));
    }

    // ---------------------------------------------------------------------------------------------- small tools

    static int key(String pitch) {
        int natural = "C D EF G A B".indexOf(pitch.charAt(0));
        int alter = pitch.charAt(1) == '#' ? 1 : pitch.charAt(1) == 'b' ? -1 : 0;
        return 12 * (Integer.parseInt(pitch.substring(alter == 0 ? 1 : 2)) + 1) + natural + alter;
    }

    static double between(TreeMap<Double, Double> points, double at) {
        var before = points.floorEntry(at);
        var after = points.ceilingEntry(at);
        if (before == null || after == null) {
            return (before == null ? after : before).getValue();
        }
        double span = after.getKey() - before.getKey();
        double part = span == 0 ? 0 : (at - before.getKey()) / span;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}
