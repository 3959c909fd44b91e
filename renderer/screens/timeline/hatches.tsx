// The textures of lateness: dense strokes where it is certain, sparse ones where it is only possible.
export function Hatches() {
  return (
    <defs>
      <pattern id="tl-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="tl-hatch-line" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      <pattern id="tl-hatch-possible" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <line className="tl-hatch-line tl-hatch-line-possible" x1="0" x2="0" y1="0" y2="9" />
      </pattern>
    </defs>
  );
}
