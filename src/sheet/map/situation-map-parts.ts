/** A small picture of a territory, ready to draw: SVG paths in whole units, y downwards. */
export interface SituationMap {
  readonly width: number;
  readonly height: number;
  /** Land, what contains the territory, the territory, what it contains. */
  readonly areas: readonly MapPath[];
  /** From where distances are measured to the nearest place of each service. */
  readonly lines: string;
  readonly marks: readonly MapPath[];
  readonly labels: readonly MapLabel[];
  /** Its length, and where it lies: that of the main part of the picture. */
  readonly scale: { readonly km: number; readonly units: number; readonly y: number };
}

/** A shape of a map; its path is an SVG `d`, in the units of the drawing. */
export interface MapPath {
  readonly className: string;
  readonly path: string;
}

/** A name on a map, where its baseline starts or ends, in the units of the drawing. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}
