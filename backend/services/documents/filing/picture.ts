// What a JPEG or PNG file says of itself: how large it is, which way it is up, and whether it is there to its end.

export interface PictureFacts {
  readonly format: "jpeg" | "png";
  /** Pixels as they are stored. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned, 1 to 8, as cameras write it (EXIF). */
  readonly orientation: number;
}

/** The pixels of a PNG claim more memory than a picture may take. */
export class TooManyPixels extends Error {}

/** An A3 sheet at 600 dots an inch has 70 million. */
const MOST_PIXELS = 100_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from("IEND", "latin1");
const JPEG_END = Buffer.from([0xff, 0xd9]);
const EXIF = Buffer.from("Exif\0\0", "latin1");

/** Null where it is neither. Throws where it is one of them and cut off, or makes no sense. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.subarray(0, PNG.length).equals(PNG)) {
    if (!file.subarray(-64).includes(PNG_END)) throw new Error("the picture is cut off");
    return sized({ format: "png", width: file.readUInt32BE(16), height: file.readUInt32BE(20), orientation: 1 });
  }
  if (file[0] !== 0xff || file[1] !== 0xd8) return null;
  let orientation = 1;
  for (let at = 2; ;) {
    if (file[at] !== 0xff) throw new Error("the picture makes no sense");
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    // A frame, of whichever coding; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      if (!file.subarray(at).includes(JPEG_END)) throw new Error("the picture is cut off");
      return sized({
        format: "jpeg",
        height: file.readUInt16BE(at + 5),
        width: file.readUInt16BE(at + 7),
        orientation,
      });
    }
    if (marker === 0xe1) orientation = orientationOf(file.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += 2 + length;
  }
}

function sized(facts: PictureFacts): PictureFacts {
  if (facts.width === 0 || facts.height === 0) throw new Error("the picture has no size");
  // A PNG is unpacked to be laid in: a small file may claim to be a picture that no memory holds.
  if (facts.format === "png" && facts.width * facts.height > MOST_PIXELS) throw new TooManyPixels();
  return facts;
}

/** Null where the camera wrote nothing that is understood. */
function orientationOf(segment: Buffer): number | null {
  if (!segment.subarray(0, EXIF.length).equals(EXIF)) return null;
  const tiff = segment.subarray(EXIF.length);
  try {
    const isLittle = tiff.toString("latin1", 0, 2) === "II";
    const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(first); entry += 1) {
      const at = first + 2 + entry * 12;
      if (short(at) !== 0x0112) continue;
      const turned = short(at + 8);
      return turned >= 1 && turned <= 8 ? turned : null;
    }
  } catch {
    // It ends within: nothing is known.
  }
  return null;
}

/** The matrix that sets a picture, turned as it says, into a box of this size at the origin. */
export function matrixOf(
  orientation: number,
  w: number,
  h: number,
): readonly [number, number, number, number, number, number] {
  switch (orientation) {
    case 2:
      return [-w, 0, 0, h, w, 0];
    case 3:
      return [-w, 0, 0, -h, w, h];
    case 4:
      return [w, 0, 0, -h, 0, h];
    case 5:
      return [0, -h, -w, 0, w, h];
    case 6:
      return [0, -h, w, 0, 0, h];
    case 7:
      return [0, h, w, 0, 0, 0];
    case 8:
      return [0, h, -w, 0, w, 0];
    default:
      return [w, 0, 0, h, 0, 0];
  }
}
