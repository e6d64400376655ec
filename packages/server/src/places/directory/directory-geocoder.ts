import type {FoundPlace} from '@city-feedback/contract';
import {searchTopics} from '@city-feedback/topics';
import {localized, type JurisdictionCatalogue} from '../../catalogue/index.ts';
import {locate} from '../../routing/index.ts';
import {distanceMetres, distanceToLineMetres} from '../distance.ts';
import {mostPlaces, type Geocoder, type Point} from '../geocoder.ts';
import {placeLabel} from '../place-label.ts';
import {namedPlaces, type NamedPlace} from './named-places.ts';

/** A place as the search of words reads it. */
interface Searchable {
  id: string;
  name: string;
  synonyms: string[];
  place: NamedPlace;
}

/** What counts as being at a place, and on a street. */
const atPlaceMetres = 60;
const onStreetMetres = 200;

/**
 * Finds places by the names in a jurisdiction's own files, without asking anybody: for a city without a geocoder, and
 * for demos. It knows no house numbers: a number that was typed is passed over, and the street is found.
 *
 * @param layers  the base map's GeoJSON by name
 */
export function directoryGeocoder(catalogue: JurisdictionCatalogue, layers: ReadonlyMap<string, object>): Geocoder {
  const places = namedPlaces(catalogue, layers);
  const byLanguage = new Map<string, Searchable[]>();

  const searchable = (language: string): Searchable[] => {
    let list = byLanguage.get(language);
    if (!list) {
      list = places.map((place) => {
        const name = nameIn(place, language);
        return {id: place.id, name, synonyms: Object.values(place.name).filter((other) => other !== name), place};
      });
      byLanguage.set(language, list);
    }
    return list;
  };
  const nameIn = ({name}: NamedPlace, language: string): string =>
    localized(name, language, catalogue.jurisdiction.languages[0]);

  function found(place: NamedPlace, language: string, {latitude, longitude}: Point = place): FoundPlace {
    const areaId = place.kind === 'area' ? undefined : locate(catalogue, place).areaId;
    const area = catalogue.areas.find(({id}) => id === areaId);
    const name = nameIn(place, language);
    const label = placeLabel({name, areas: [area && localized(area.name, language)]}) ?? name;
    return {label, latitude, longitude, kind: place.kind};
  }

  return {
    async search({query, language, near}) {
      const words = query.replace(/\s\d+\s?\p{L}?(\s.*)?$/u, '');
      const fitting = searchTopics(searchable(language), words, {limit: mostPlaces * 3}).map(({place}) => place);
      // Of what fits, the whole name first; then as the search has it, or the nearest.
      const isWhole = (place: NamedPlace): number =>
        Number(nameIn(place, language).toLowerCase() === words.toLowerCase());
      const order = near
        ? (a: NamedPlace, b: NamedPlace) => isWhole(b) - isWhole(a) || distanceMetres(near, a) - distanceMetres(near, b)
        : (a: NamedPlace, b: NamedPlace) => isWhole(b) - isWhole(a);
      return fitting
        .slice(0, mostPlaces)
        .sort(order)
        .map((place) => found(place, language));
    },

    async describe({latitude, longitude, language}) {
      const point = {latitude, longitude};
      const nearest = (some: NamedPlace[], distance: (place: NamedPlace) => number, limit: number) =>
        some
          .map((place) => ({place, metres: distance(place)}))
          .filter(({metres}) => metres <= limit)
          .sort((a, b) => a.metres - b.metres)[0]?.place;
      const place =
        nearest(
          places.filter(({kind, holds}) => kind === 'place' && !holds),
          (each) => distanceMetres(point, each),
          atPlaceMetres,
        ) ??
        places.find(({holds}) => holds?.(point)) ??
        nearest(
          places.filter(({kind}) => kind === 'street'),
          ({lines}) => Math.min(...lines.map((line) => distanceToLineMetres(point, line))),
          onStreetMetres,
        );
      return place && found(place, language, point);
    },
  };
}
