import type { MethodFacts } from './method-text.ts';

/** What open data says of discrimination, and where it is silent. */
export function discriminationEn({ delegatesPage }: MethodFacts) {
  return (
    <>
      <p>
        <strong>A distance is not a discrimination.</strong> In law, to discriminate is to treat
        someone worse on a ground that the law forbids (origin, sex, age, disability, health,
        religion, place of residence, economic vulnerability…), in a field that it names: work,
        housing, services. A remote territory may deprive people of their rights without anyone
        being discriminated against; and one may be so at the desk across the street. Écarts
        measures remoteness. It does not measure discrimination.
      </p>
      <h3>What open data says</h3>
      <ul>
        <li>
          The place of residence has itself been a forbidden ground since the law of 21 February
          2014. What separates priority neighbourhoods and rural zones from the rest (distance,
          income, employment, health, digital access) is measured here.
        </li>
        <li>
          The Défenseur des droits publishes its complaints each year by ground and field, for the
          country as a whole. A complaint is not an established discrimination, and most of those
          who suffer one do not complain: few complaints somewhere is no good news.
        </li>
        <li>
          Surveys ask people what they went through: <cite lang="fr">Accès aux droits</cite>{' '}
          (Défenseur des droits), <cite lang="fr">Trajectoires et origines</cite> (Ined and Insee).
          Their samples speak of the country, not of a commune or a neighbourhood. Discrimination
          tests hold only for the offers that were tested.
        </li>
        <li>
          The place of some of those who act is known: reception places of the delegates (2018),
          contrats de ville (2015–2023), adultes-relais (2023).
        </li>
      </ul>
      <h3>Where it is silent</h3>
      <ul>
        <li>
          <strong>Origin, skin colour, religion, sexual orientation.</strong> The law forbids, in
          principle, to collect these data; no public statistic of them exists at the level of a
          commune or a neighbourhood.
        </li>
        <li>
          <strong>Nationality and country of birth.</strong> The census asks for them, but they are
          sensitive data, released at a fine level under restrictions only. Écarts publishes nothing
          of them at the level of the commune, the IRIS or the neighbourhood, even where a source
          file has a column of them.
        </li>
        <li>
          <strong>Complaints, referrals to delegates, court rulings.</strong> No open file gives
          them by commune or neighbourhood.
        </li>
        <li>
          <strong>Territorial plans against discrimination.</strong> The contrats de ville of 2015
          were to have one each; no open list tells which did, nor what became of them. The map
          shows the contracts, not these plans.
        </li>
      </ul>
      <p>
        A map of Écarts thus proves neither that there is discrimination, nor that there is none.
        And to guess people’s origin from their address, so as to fill this silence, would already
        be doing what the law condemns.
      </p>
      <h3>The place of the Défenseur des droits</h3>
      <p>
        The Défenseur des droits is an independent authority, written into the Constitution. Whoever
        believes that they were discriminated against, or is in difficulty with a public service,
        can refer to it free of charge; it also watches over the rights of children, the ethics of
        security forces and whistle-blowers. Its delegates receive people near their homes
        {delegatesPage ? (
          <>
            {' '}
            (<a href={delegatesPage}>present places and hours, on the institution’s site</a>)
          </>
        ) : null}
        . Écarts is not one of its services and handles no situation: it shows how far away these
        places are.
      </p>
    </>
  );
}
