import { discriminationEn } from './discrimination.en.tsx';
import type { MethodText } from './method-text.ts';

export const methodTextEn: MethodText = {
  lead: 'How each figure is obtained, what it refers to, and what it does not say.',
  sections: {
    distances: {
      title: 'How distances are measured',
      body: ({ communes, earthRadiusKm, squares }) => (
        <>
          <p>
            A distance goes from a <em>demand point</em>, where people are counted, to the nearest
            place of the service. It is measured as the crow flies: the great-circle arc, by the
            haversine formula, on a sphere of radius {earthRadiusKm} km. It differs by at most 0.6%
            from the distance on the Earth’s ellipsoid. The nearest place is found exactly, as if
            all were compared one by one.
          </p>
          <p>
            {squares ? 'Where no grid is supplied, the' : 'The'} demand point of a commune is its
            chef-lieu, that is its town hall. The arrondissements of Paris, Lyon and Marseille have
            their own, each with its population. Where no chef-lieu is known, it is the centre of
            the commune or a point inside it; the table <code>demand_points</code> tells which was
            used. All the people of a commune are thus counted in one place: this is coarser than a
            population grid, all the more so for large communes.
          </p>
          <p>
            Whoever hosts the observatory may supply INSEE’s population grid (squares of 200 m or 1
            km): its squares then take the place of the chefs-lieux in the whole edition, and each
            commune keeps its municipal population there, spread as the grid says.{' '}
            {squares ? <strong>{squares}</strong> : 'This edition has none.'}
          </p>
          <p>
            No way is shorter than the crow’s: the distance shown is a <strong>lower bound</strong>{' '}
            of the distance by road from that point. It is not one for each resident, who may live
            nearer to the service than {squares ? 'the middle of their square' : 'the town hall'}{' '}
            is. An estimate by road goes with it: 1.3 times the distance as the crow flies, with its
            band, 1.2 to 1.45 times. From an island without a bridge, nothing is estimated.
          </p>
          <p>
            No distance is turned into minutes. A travel time needs a network, timetables and a
            means of transport, which these data do not hold. Whoever hosts the observatory may
            supply a matrix of travel times: the indicator “Travel time” then says whose it is and
            of when, and stands in for the estimate by road. A trip that the matrix lacks stays
            unknown; a commune from which it does not lead at least to the place nearest as the crow
            flies has no value.
          </p>
          <p>
            Means and medians of distance are weighted by the municipal population: they speak of
            people, not of the {communes} communes. Medians, deciles and rates are never averaged. A
            ratio aggregates as the sum of the numerators over the sum of the denominators. What
            cannot be aggregated has no value, and says so.
          </p>
        </>
      ),
    },
    comparaison: {
      title: 'Where the nearest is looked for',
      body: () => (
        <>
          <p>
            The nearest place is looked for in the same <em>territory of comparison</em>: mainland
            France, Corsica and each overseas territory, apart from one another. A distance never
            crosses the sea from one to another.
          </p>
          <p>
            Where a list has no place, Écarts writes “no access point recorded”. This may mean that
            the list does not cover the territory, not that the service is lacking there. The people
            concerned are counted apart: neither near nor far.
          </p>
          <p>
            Itinerant France services desks are a layer of their own, and do not count among the
            fixed ones: their address is a base, not one of their stops, and the distance to it does
            not say where people are received. The nearest place is not always the competent one, a
            court for instance.
          </p>
        </>
      ),
    },
    couverture: {
      title: 'What “covered” means',
      body: () => (
        <>
          <p>
            Coverage at 10 km is the share of the population whose demand point lies within 10 km of
            the service. “More than 10 km” is its exact complement. The denominator is the
            population that has a distance.
          </p>
          <p>
            A distance is kept in whole metres, rounded up, and read to the tenth of a kilometre, or
            to the kilometre from 10 km on. A threshold is compared with what is kept, not with what
            is read: a commune 10.03 km away reads “10 km” and is “more than 10 km” away, while one
            that is exactly 10 km away would be “within 10 km”. The answer is therefore the same on
            the map, in a filter, on a sheet, in the planner and in the tables to download.
          </p>
          <p>
            A threshold is not a standard: change it and the answer changes. And distance is only
            one condition of access. It says nothing of opening hours, waiting, transport, language,
            disability, nor of how people are received. A place open a few hours a week counts as
            much as a desk open every day.
          </p>
          <p>
            <em>Potential accessibility</em> (E2SFCA) goes further: it shares each place among all
            who can reach it. The accessibilities, summed over people, give back the supply. It is
            not the APL of the DREES, which is shown under its own name.
          </p>
        </>
      ),
    },
    quartiers: {
      title: 'Priority neighbourhoods and the rest',
      body: ({ qpv, squares }) => (
        <>
          <p>
            To compare priority neighbourhoods (QPV) with the rest of the country, the population of
            a commune is divided: each neighbourhood is counted at a point of its perimeter with its
            inhabitants, and the other inhabitants of the commune{' '}
            {squares ? 'in its squares' : 'at the chef-lieu'}. A neighbourhood across several
            communes is split by area, and this is flagged.
          </p>
          <p>
            The {qpv} neighbourhoods of the 2024 generation are on the map. Those of French
            Polynesia and Saint-Martin, outside the communes of the edition, enter no total.
          </p>
          <p>
            A priority neighbourhood is mostly in a town, hence near a desk. Being near does not
            prove that people reach their rights: income, diploma, age and digital access are to be
            read beside distance.
          </p>
        </>
      ),
    },
    absences: {
      title: 'Missing values and ranges',
      body: ({ reasons }) => (
        <>
          <p>
            A missing value is never a zero. It has a reason, written in the legend, in the table
            and in the files, where a column <code>_status</code> goes with it:
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>
            In the counts of CNAF and CNAM, a zero may hide a small number, withheld or rounded.
            Écarts reads it as a range, from zero to the least published number minus one, never as
            a value. A sum or a share made from ranges is a range, whose bounds are certain.
          </p>
        </>
      ),
    },
    secret: {
      title: 'Statistical secrecy',
      body: () => (
        <>
          <p>
            What a producer withheld stays withheld everywhere: tables, downloads, charts, tooltips.
            By subtraction too: where a total would reveal a withheld cell, it is not published
            either, or only as the sum of the ranges. The rule can be checked: for whoever knows all
            that is published, the interval in which each withheld cell may lie still holds the
            whole of its first range.
          </p>
          <p>
            Écarts publishes neither nationality nor origin at the level of the commune, the IRIS or
            the neighbourhood; see <a href="#discriminations">where the data are silent</a>.
          </p>
        </>
      ),
    },
    incertitude: {
      title: 'Uncertainty of counts, rates and ranks',
      body: () => (
        <>
          <p>
            A small number owes much to chance. A share carries Wilson’s interval, a rate Byar’s, at
            95%. A rank made from shares or rates has two bounds: a territory is put before or after
            another only where their intervals do not overlap.
          </p>
          <p>
            A distance has no such interval, and its rank is a plain one: it is computed, not drawn
            by lot. Its uncertainty lies elsewhere: in the point where people are counted, the
            position of the places and the date of the lists.
          </p>
        </>
      ),
    },
    inegalite: {
      title: 'Inequality of distance has two values',
      body: ({ squares }) =>
        squares ? (
          <p>
            Counting the people of a square at one point gives them all the same distance. Each
            measure is therefore published beside its value with an <em>extent term</em>: were
            people spread over a disc of the area of the square, they would live on average ⅔
            √(area/π) from its centre, added to the distance as the root of the sum of squares. The
            truth lies between the two.
          </p>
        ) : (
          <p>
            Counting everyone at the chef-lieu sets the distance of many to zero, which swells
            inequality. Each measure is therefore published beside its value with an{' '}
            <em>intra-unit term</em>: were people spread over a disc of the area of the commune,
            they would live on average ⅔ √(area/π) from its centre, added to the distance as the
            root of the sum of squares. As people live in towns and villages, the truth lies between
            the two. The gap between these two values is the largest uncertainty of these measures.
          </p>
        ),
    },
    grappes: {
      title: 'Clusters of territories',
      body: () => (
        <>
          <p>
            Two neighbouring communes often have the same desk, hence similar distances: distance is
            smooth by construction, and an index of autocorrelation would find clusters everywhere.
            Moran’s indices are therefore applied to indicators and to residuals of distance, not to
            distance.
          </p>
          <p>
            For distance, the reference is a plausible chance: as many places, put back 99 times
            with a probability proportional to population, by draws that can be made again. A place
            is unusually far when it is farther than in nearly all of these draws.
          </p>
          <p>
            In a territory by itself, the mean, the neighbours and the draws are its own: a “high”
            commune is so among those of the territory, and what borders it is nobody’s neighbour.
            For distance, its places are put where its people live; those outside stay where they
            are. Below 30 territories nothing is looked for.
          </p>
        </>
      ),
    },
    millesimes: {
      title: 'Vintages and generations',
      body: () => (
        <>
          <p>
            Each value carries the date and the geography to which it refers. The communes are those
            of 1 January 2025. An older value is carried over only where that is exact: after a
            merger counts add up, medians do not. Otherwise it is missing, for that reason. Mayotte,
            absent from the legal populations of 2023, is counted from the census of 2017.
          </p>
          <p>
            Generations are never compared as if they were one: priority neighbourhoods of 2015 and
            of 2024, ZRR of 2021 and FRR of 2025, maisons de services au public of 2018 and France
            services, lists of 2020, 2023 and 2024. Two labels with different requirements do not
            make a curve. The list of the delegates of the Défenseur des droits dates from January
            2018 and remains to be checked.
          </p>
        </>
      ),
    },
    discriminations: {
      title: 'Discrimination: what open data says, and where it is silent',
      body: discriminationEn,
    },
  },
};
