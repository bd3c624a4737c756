#!/bin/sh
# Renders the score into the recording: mp3, m4a, opus and peaks in the folder above this one.
# Run by hand after a change of the score; no build runs it.
# Needs a JDK 17 or newer, ffmpeg, fluidsynth and the sound font of fluid-soundfont-gm (Debian's names).
#   SOUNDFONT=file   another place for FluidR3_GM.sf2
#   WORK=dir         keep the intermediate files there
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$(dirname "$here")
name=leaving-spacedock-stand-in
soundfont=${SOUNDFONT:-/usr/share/sounds/sf2/FluidR3_GM.sf2}
title='Stand-in recording, composed for this site'

for tool in java ffmpeg ffprobe fluidsynth; do
  command -v "$tool" >/dev/null || { echo "render.sh needs $tool on the path" >&2; exit 1; }
done
[ -r "$soundfont" ] || { echo "no sound font at $soundfont: install fluid-soundfont-gm or set SOUNDFONT" >&2; exit 1; }

if [ -n "${WORK:-}" ]; then
  work=$WORK
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

java "$here/Compose.java" "$work"

# A low gain leaves the climax its headroom; the loudness is set below, once it is known.
fluidsynth -q -n -i -r 48000 -O float -T wav -F "$work/raw.wav" -g 0.35 \
  -o synth.polyphony=512 -o synth.chorus.active=no \
  -o synth.reverb.room-size=0.78 -o synth.reverb.damp=0.35 -o synth.reverb.width=0.9 -o synth.reverb.level=0.75 \
  "$soundfont" "$work/$name.mid"

# A cut below what the double basses play, less fog where cellos, horns and trombones meet, a little air.
colour='highpass=f=28,equalizer=f=260:t=q:w=0.9:g=-2,treble=g=2.5:f=6500'

loudness() { # integrated loudness of a file after filters, in LUFS
  ffmpeg -hide_banner -nostats -i "$1" -af "$2,ebur128=framelog=verbose" -f null - 2>&1 |
    sed -n 's/^ *I: *\(-[0-9.]*\) LUFS.*/\1/p' | tail -n 1
}

# Only the end is trimmed: a cut at the start would move every time in appearances.tsv.
ffmpeg -y -v error -i "$work/raw.wav" -c:a pcm_f32le \
  -af 'areverse,silenceremove=start_periods=1:start_threshold=-50dB:detection=peak,areverse' "$work/cut.wav"
length=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/cut.wav")
fade=1.8
from=$(awk "BEGIN { print $length - $fade }")
# The limiter works at four times the rate, so that it sees the peaks between samples, too.
limit='aresample=192000:filter_size=64,alimiter=limit=0.80:attack=6:release=120:level=disabled,aresample=48000:filter_size=64'
gain=$(awk "BEGIN { print -16 - ($(loudness "$work/cut.wav" "$colour")) }")
for again in 1 2 3; do # what the limiter takes is given back
  chain="$colour,volume=${gain}dB,$limit"
  gain=$(awk "BEGIN { print $gain - 16 - ($(loudness "$work/cut.wav" "$chain")) }")
done
ffmpeg -y -v error -i "$work/cut.wav" -af "$colour,volume=${gain}dB,$limit,afade=t=out:st=$from:d=$fade:curve=qsin" \
  -c:a pcm_s24le "$work/master.wav"

encode() { # suffix, then how
  suffix=$1
  shift
  ffmpeg -y -v error -i "$work/master.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact "$@" \
    -metadata title="$title" -metadata artist='Spacedock' -metadata copyright='CC BY 4.0' \
    "$out/$name.$suffix"
}
encode mp3 -c:a libmp3lame -b:a 192k -id3v2_version 3
encode m4a -c:a aac -b:a 152k -movflags +faststart
encode opus -c:a libopus -b:a 96k -f ogg

ffmpeg -v error -i "$work/master.wav" -ac 1 -f f32le - | java "$here/Peaks.java" >"$out/$name.peaks"
