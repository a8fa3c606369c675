import type { Act, ActFamily } from "../../record/acts.ts";
import { familyOf, type ShapeName, shapeOf } from "../acts.ts";

/** The drawing of a shape on a field of 12 by 12, in the colour of the text around it. */
export function ShapePath({ shape }: { readonly shape: ShapeName }) {
  switch (shape) {
    case "circle":
      return <circle cx="6" cy="6" r="4.5" fill="currentColor" />;
    case "triangle":
      return <path d="M6 1.2 11 10.4H1Z" fill="currentColor" />;
    case "cross":
      return <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" stroke-width="2.4" />;
    case "square":
      return <path d="M2 2h8v8H2Z" fill="currentColor" />;
    case "hollow-square":
      return <path d="M2.5 2.5h7v7h-7Z" fill="none" stroke="currentColor" stroke-width="1.6" />;
    case "dash":
      return <path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="2.6" />;
    case "question":
      return <path d="M3.2 4.2C3.2 1 8.8 1 8.8 4.2 8.8 6.2 6 6 6 8M6 9.6v1.8" fill="none" stroke="currentColor" stroke-width="1.8" />;
  }
}

/** An act's shape in its family's colour; the word stands beside it or names the link around it. */
export function Shape({ act }: { readonly act: Act }) {
  return <ShapeIn family={familyOf(act)} shape={shapeOf(act)} />;
}

/** A shape in the colour of a family. */
export function ShapeIn({ family, shape }: { readonly family: ActFamily; readonly shape: ShapeName }) {
  return (
    <svg class={`shape family-${family}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <ShapePath shape={shape} />
    </svg>
  );
}
