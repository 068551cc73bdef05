/** Longitude and latitude in degrees; further numbers (height) are ignored. */
export type Position = readonly number[];

/** Positions along a closed line; whether the first is repeated at the end does not matter. */
export type Ring = readonly Position[];

/** The GeoJSON geometries that bound an area (RFC 7946): the first ring is the shell, others are holes. */
export type PolygonGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** The polygons of a geometry, each as its rings. Polygons without any position are left out. */
export function polygonsOf(geometry: PolygonGeometry): readonly (readonly Ring[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.filter((rings) => rings.length > 0 && rings[0].length > 0);
}

/** Throws a RangeError that names the first position that is not a pair of finite numbers. */
export function requireFinitePositions(geometry: PolygonGeometry): void {
  polygonsOf(geometry).forEach((rings, polygon) => {
    rings.forEach((ring, r) => {
      ring.forEach(([longitude, latitude], i) => {
        if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
          throw new RangeError(
            `position ${i} of ring ${r} of polygon ${polygon} is [${longitude}, ${latitude}]: finite coordinates expected`,
          );
        }
      });
    });
  });
}
