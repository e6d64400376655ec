import {problemCodes, type Problem, type ProblemCode} from '@city-feedback/contract';
import {HttpResponse} from 'msw';

const words: {[code in ProblemCode]?: [title: string, hint: string]} = {
  not_logged_in: ['Et ole kirjautunut sisään.', 'Kirjaudu sisään.'],
  wrong_credentials: ['Sähköposti tai salasana on väärä.', 'Tarkista kirjoitusasu.'],
  too_many_requests: ['Yrityksiä oli liian monta.', 'Yritä uudelleen 15 minuutin päästä.'],
  case_changed: ['Palaute on muuttunut.', 'Lue muutokset ja yritä uudelleen.'],
  unknown_case: ['Palautetta ei löydy.', 'Tarkista osoite.'],
  unavailable: ['Palvelu ei ole juuri nyt käytettävissä.', 'Yritä hetken päästä uudelleen.'],
};

/** A refusal as the server sends it. */
export function fakeProblem(code: ProblemCode): Response {
  const status = problemCodes[code];
  const [title, hint] = words[code] ?? [`Expected something else than ${code}.`, 'Look at the code.'];
  const problem: Problem = {
    type: `https://city-feedback.example/problems/${code}`,
    title,
    status,
    code,
    hint,
    requestId: 'fake-1',
  };
  return HttpResponse.json(problem, {status, headers: {'Content-Type': 'application/problem+json'}});
}
