package org.spacedock.listening;

import java.util.Arrays;

/**
 * Gathers the peaks of a sound whose length shows only at its end, in a few megabytes whatever its length. It keeps the loudest
 * sample of each short block, and joins blocks two by two when there are too many. A part of the sound then begins and ends on
 * a block, which is off by less than a thousandth of the part.
 */
final class Outline {

    static final int PEAKS = 400;

    private static final int MOST_BLOCKS = 1 << 20;

    private float[] blocks = new float[1 << 12];
    private long framesOfABlock = 1;
    private long frames;

    /** @param loudest the absolute of the frame's loudest sample, finite */
    void add(float loudest) {
        int block = Math.toIntExact(frames / framesOfABlock);
        if (block == MOST_BLOCKS) {
            halve();
            block = MOST_BLOCKS / 2;
        } else if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        blocks[block] = Math.max(blocks[block], loudest);
        frames++;
    }

    private void halve() {
        for (int i = 0; i < MOST_BLOCKS / 2; i++) {
            blocks[i] = Math.max(blocks[2 * i], blocks[2 * i + 1]);
        }
        Arrays.fill(blocks, MOST_BLOCKS / 2, MOST_BLOCKS, 0);
        framesOfABlock *= 2;
    }

    long frames() {
        return frames;
    }

    /** The peaks as {@link Peaks} defines them; of a sound with fewer frames than peaks some repeat. */
    Peaks peaks() {
        float[] loudest = new float[PEAKS];
        float most = 0;
        for (int part = 0; part < PEAKS; part++) {
            long from = part * frames / PEAKS / framesOfABlock;
            long to = Math.max(from + 1, (part + 1) * frames / PEAKS / framesOfABlock);
            for (int block = (int) from; block < to; block++) {
                loudest[part] = Math.max(loudest[part], blocks[block]);
            }
            most = Math.max(most, loudest[part]);
        }
        StringBuilder hex = new StringBuilder(2 * PEAKS);
        for (float peak : loudest) {
            int level = most == 0 ? 0 : Math.round(peak / most * 255);
            hex.append(Character.forDigit(level / 16, 16)).append(Character.forDigit(level % 16, 16));
        }
        return new Peaks(hex.toString());
    }
}
