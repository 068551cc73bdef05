import type { Text } from '../edition/text.ts';

/** A kind of access point: a network of places where people reach their rights. One file each in `services/`. */
export interface ServiceDeclaration {
  /** kebab-case, in addresses and file names. */
  readonly id: string;
  readonly label: Text;
  /** The service inside a sentence after a preposition: "d’une France services" / "from a France services". */
  readonly ofOne: Text;
  /** One place of it, plural: "France services", "points de contact La Poste". */
  readonly places: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  /** `current`: a network as of its vintage; `history`: kept for comparison over time. */
  readonly role: 'current' | 'history';
  /** Itinerant places are drawn and counted apart. */
  readonly itinerant: boolean;
  /** Position in lists. */
  readonly order: number;
  /**
   * SQL over staged tables yielding one row a place: `id` VARCHAR unique, `name`, `address`,
   * `postcode`, `commune` (2025 code), `longitude`, `latitude` (DOUBLE, trusted or fallen back),
   * `position` ('source' | 'chef-lieu'), `detail` (VARCHAR, French, may be null: hours, kind of place…)
   * and, where the list has it, `label_date` (DATE).
   */
  readonly pointsSql: string;
}

/**
 * Declares a service; the identity function, so that the literal is checked where it is written.
 */
export function defineService(service: ServiceDeclaration): ServiceDeclaration {
  return service;
}
