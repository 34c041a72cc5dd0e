"""An independent computation of summary.csv from the conventions of the command line, with Fractions.

Shares no code with the product. A world is a dict:
  year, indicators {code: row of indicators.csv}, units [{code, kind, valid_from, valid_to}]
  sent {unit: {indicator: (state, Fraction | None, status)}}   state: value none missing x blank
  stated_priors {unit: {indicator: (state, Fraction | None)}}  prior-year columns of submitted sheets
  known [(unit, indicator, year, status, state, Fraction | None)]   figures.csv, in file order
  plans {(unit, indicator): Fraction}                          figures given with --plan
  sheet_plans {unit: {indicator: Fraction}}                    plan columns of submitted sheets
  boundaries [(from_unit, to_unit, Fraction, effective)]
  department (where it was made of several by the boundaries): its code

What the conventions leave open is answered with UNSTATED, which no comparison looks at.
"""
import re
from fractions import Fraction

RANK = {'E': 0, 'P': 1, 'A': 2}
BASIS = ['published', 'submitted', 'revised', 'restated']
UNSTATED = '?'
ANSWERED = ('value', 'none')


def family(kind):
    if kind.startswith('ENT_') or kind == 'PRESS':
        return 'enterprises'
    return {'DISTRICT': 'areas', 'COMMUNE': 'areas', 'DEPT': 'department',
            'DEPT_CULTURE': 'department', 'DERIVED': 'derived'}.get(kind, 'authorities')


def amount(state, value):
    """What a figure adds to a sum; "-" adds 0."""
    return value if state == 'value' else Fraction(0)


def status_of(answer):
    """The status of a "-" is kept in small letters: it does not worsen a total."""
    return answer[2] if answer[0] == 'value' else answer[2].lower()


def worst(statuses):
    return min([status for status in statuses if status.isupper()] or [status.upper() for status in statuses], key=RANK.get)


class Year:
    def __init__(self, world):
        self.__dict__.update(world)
        self.kind = {unit['code']: unit['kind'] for unit in self.units}
        self.applying = [row for row in self.boundaries
                         if row[3] == '' or f'{self.year - 1}-12-31' < row[3] <= f'{self.year}-12-31']

    def valid(self, unit, year):
        return (not unit['valid_from'] or unit['valid_from'] <= f'{year}-12-31') and \
               (not unit['valid_to'] or unit['valid_to'] >= f'{year}-01-01')

    def valid_units(self, year, kinds):
        return [unit['code'] for unit in self.units if unit['kind'] in kinds and self.valid(unit, year)]

    def is_new(self, unit):
        return next(u for u in self.units if u['code'] == unit)['valid_from'] > f'{self.year - 1}-12-31'

    def answer(self, unit, code):
        return self.sent.get(unit, {}).get(code, ('absent', None, None))

    def answered(self, unit, code):
        return self.answer(unit, code)[0] in ANSWERED

    def form(self, code):
        name, _, inside = self.indicators[code]['aggregation'].partition('(')
        return name, inside.rstrip(')')

    def parts(self, code):
        return self.form(code)[1].split('+')

    def sides(self, code):
        top, bottom, factor = re.fullmatch(r'(\w+)/(\w+)(?:\*(\d+))?', self.form(code)[1]).groups()
        return top, bottom, Fraction(factor or 1)

    # --- who is expected ---------------------------------------------------------------------------
    def owing(self, code):
        """Units of the first family with a figure, whoever answers "x" among them."""
        kinds = self.indicators[code]['reported_by'].split('|')
        for one in dict.fromkeys(family(kind) for kind in kinds):
            units = self.valid_units(self.year, [kind for kind in kinds if family(kind) == one])
            if any(self.answered(unit, code) for unit in units):
                return units
        return []

    def roster(self, code):
        if self.form(code)[0] == 'derived_sum':
            return list(dict.fromkeys(unit for part in self.parts(code) for unit in self.roster(part)))
        return [unit for unit in self.owing(code) if self.answer(unit, code)[0] != 'x']

    def owed_parts(self, unit, code):
        if self.form(code)[0] != 'derived_sum':
            return [code] if unit in self.roster(code) else []
        return [one for part in self.parts(code) for one in self.owed_parts(unit, part)]

    def has_reported(self, unit, code):
        return all(self.answered(unit, part) for part in self.owed_parts(unit, code))

    def one_roster(self, code):
        """The units a ratio is over, or None where its sides have different rosters."""
        top, bottom, _ = self.sides(code)
        if {self.form(top)[0], self.form(bottom)[0]} != {'sum'} or not self.owing(top) or self.owing(top) != self.owing(bottom):
            return None
        return [unit for unit in self.owing(top) if 'x' not in (self.answer(unit, top)[0], self.answer(unit, bottom)[0])]

    # --- this year: (value | None, statuses, complete, reported, expected) -------------------------------
    def total(self, code):
        form = self.form(code)[0]
        return {'sum': self.sum_total, 'derived_sum': self.derived_total,
                'ratio_of_sums': self.ratio_total}.get(form, self.register_total)(code)

    def entered(self, code):
        """The figure of the whole province: its row in figures.csv, or the department's entry."""
        rows = [row for row in self.known if row[:3] == ('', code, self.year)]
        found = [(row[4], row[5], row[3]) for row in rows] or [
            self.answer(unit, code) for unit in self.valid_units(self.year, ['DEPT', 'DEPT_CULTURE'])]
        return next((one for one in found if one[0] in ANSWERED), None)

    def register_total(self, code):
        found = self.entered(code)
        return (amount(*found[:2]), [status_of(found)], True, [], []) if found else (None, [], False, [], [])

    def sum_total(self, code):
        roster = self.roster(code)
        reported = [unit for unit in roster if self.answered(unit, code)]
        if not reported:
            return self.register_total(code)
        answers = [self.answer(unit, code) for unit in reported]
        statuses = [status_of(answer) for answer in answers]
        return sum(amount(*answer[:2]) for answer in answers), statuses, len(reported) == len(roster), reported, roster

    def derived_total(self, code):
        roster = self.roster(code)
        reported = [unit for unit in roster if self.has_reported(unit, code)]
        present = [one for one in map(self.total, self.parts(code)) if one[0] is not None]
        if not present:
            return self.register_total(code)
        # What last year had and nobody gives any more is missing from the total, not absent.
        lost = [part for part in self.parts(code) if self.total(part)[0] is None and self.had(part)]
        complete = len(reported) == len(roster) and all(one[2] for one in present) and not lost
        return sum(one[0] for one in present), sum((one[1] for one in present), []), complete, reported, roster

    def ratio_total(self, code):
        top, bottom, factor = self.sides(code)
        roster = self.one_roster(code)
        if roster is None:
            above, below = self.total(top), self.total(bottom)
            if above[0] is None or not below[0] or not (above[2] and below[2]):
                return None, [], False, UNSTATED, UNSTATED
            return above[0] / below[0] * factor, above[1] + below[1], True, UNSTATED, UNSTATED
        pairs = [unit for unit in roster if self.answered(unit, top) and self.answered(unit, bottom)]
        below = sum(amount(*self.answer(unit, bottom)[:2]) for unit in pairs)
        if not below:
            return None, [], False, pairs, roster
        above = sum(amount(*self.answer(unit, top)[:2]) for unit in pairs)
        statuses = [status_of(self.answer(unit, side)) for unit in pairs for side in (top, bottom)]
        return above / below * factor, statuses, len(pairs) == len(roster), pairs, roster

    # --- the year before ------------------------------------------------------------------------------
    def published(self, unit, code):
        """(state, value, basis) of figures.csv, or None."""
        rows = [row for row in self.known if row[:3] == (unit, code, self.year - 1)]
        if not rows:
            return None
        chosen = [row for row in rows if row[3] == max((row[3] for row in rows), key=RANK.get)][-1]
        values = {amount(*row[4:6]) for row in rows if row[4] in ANSWERED}
        return chosen[4], chosen[5], 'revised' if len(values) > 1 else 'published'

    def own_prior(self, unit, code):
        stated = self.stated_priors.get(unit, {}).get(code)
        return self.published(unit, code) or ((*stated, 'submitted') if stated else None)

    def unit_prior(self, unit, code):
        """(value | None, basis) on this year's map."""
        sources = [(row[0], row[2]) for row in self.applying if row[1] == unit]
        if not sources:
            return self.plain_prior(unit, code)
        if unit not in [row[0] for row in self.applying] and not self.is_new(unit) and self.own_prior(unit, code):
            sources.append((unit, Fraction(1)))
        priors = [(self.plain_prior(source, code)[0], weight) for source, weight in sources]
        if any(value is None for value, _ in priors):
            return None, None
        return sum(value * weight for value, weight in priors), 'restated'

    def plain_prior(self, unit, code):
        own = self.own_prior(unit, code)
        return (amount(*own[:2]), own[2]) if own and own[0] in ANSWERED else (None, None)

    def owing_then(self, code):
        """Who owed it the year before; whether anybody has reported this year changes nothing about it."""
        if self.owing(code):
            return self.owing(code)
        kinds = self.indicators[code]['reported_by'].split('|')
        for one in dict.fromkeys(family(kind) for kind in kinds):
            of_family = [kind for kind in kinds if family(kind) == one]
            if any(self.plain_prior(unit['code'], code)[0] is not None for unit in self.units if unit['kind'] in of_family):
                return self.valid_units(self.year, of_family)
        return []

    def had(self, code):
        """Whether the year before has any figure of it."""
        if self.form(code)[0] == 'derived_sum':
            return any(self.had(part) for part in self.parts(code))
        if self.prior(code)[0] is not None:
            return True
        kinds = {self.kind[unit] for unit in self.owing_then(code)}
        return self.form(code)[0] == 'sum' and any(
            self.plain_prior(unit, code)[0] is not None for unit in self.kind if self.kind[unit] in kinds)

    def prior_units(self, code, without):
        """Units of the year before on this year's map; ended ones stay."""
        kinds = {self.kind[unit] for unit in self.owing_then(code)}
        before = [unit for unit in self.valid_units(self.year - 1, kinds) if unit not in without]
        moved = {row[0] for row in self.applying}
        reached = {row[1] for row in self.applying}
        after = [unit for unit in self.owing_then(code) if unit in reached and unit not in without]
        return list(dict.fromkeys([unit for unit in before if unit not in moved] + after))

    def off(self, *codes):
        """Who answers "x" and of whom no last year is known; what is known stays in last year's total."""
        return {unit for unit in self.kind for code in codes
                if self.answer(unit, code)[0] == 'x' and self.unit_prior(unit, code)[0] is None}

    def prior(self, code):
        form = self.form(code)[0]
        if form == 'sum' and self.owing_then(code):
            return self.sum_prior(code, self.off(code))
        if form == 'derived_sum':
            return joined([self.prior(part) for part in self.parts(code)
                           if self.total(part)[0] is not None or self.had(part)], sum)
        if form == 'ratio_of_sums':
            top, bottom, factor = self.sides(code)
            off = self.off(top, bottom)
            both = [self.sum_prior(side, off) for side in (top, bottom)] if self.one_roster(code) is not None \
                else [self.prior(top), self.prior(bottom)]
            return joined(both, lambda values: values[0] / values[1] * factor if values[1] else None)
        if 'department' in self.__dict__:
            return self.merged_prior(code)
        return self.plain_prior('', code)

    def merged_prior(self, code):
        """Of a department made of others: amounts add up; of anything else only what it says itself."""
        adds = self.indicators[code]['nature'] in ('stock', 'flow') and \
            self.form(code)[0] in ('sum', 'province_only')
        moved = self.unit_prior(self.department, code) if adds else (None, None)
        return moved if moved[0] is not None else self.plain_prior(self.department, code)

    def sum_prior(self, code, without):
        return joined([self.unit_prior(unit, code) for unit in self.prior_units(code, without)], sum)

    # --- the row ----------------------------------------------------------------------------------------
    def row(self, code):
        indicator = self.indicators[code]
        form = self.form(code)[0]
        growth_form = indicator['growth_form'].split('|')[0]
        value, statuses, complete, reported, expected = self.total(code)
        prior, basis = self.prior(code)
        whole = value is not None and complete
        row = {'indicator': code, 'year': self.year, 'value': value, 'prior': prior, 'prior_basis': basis,
               'status': worst(statuses) if value is not None else None, 'plan': self.plan(code, expected)}
        if whole and prior is not None:
            row['change'] = prior - value if growth_form == 'rank_change' else value - prior
            if growth_form == 'pp':
                row['change_points'] = value - prior
            is_amount = indicator['nature'] in ('stock', 'flow')
            if is_amount and prior > 0 and growth_form not in ('pp', 'rank_change', 'score_change'):
                row['growth_pct'] = (value - prior) / prior * 100
                row['index_pct'] = value / prior * 100
        if whole and row['plan'] not in (None, UNSTATED, 0):
            row['plan_pct'] = value / row['plan'] * 100
        if row['plan'] == UNSTATED:
            row['plan_pct'] = UNSTATED
        if form in ('sum', 'derived_sum') and expected:
            row['units_reported'], row['units_expected'] = len(reported), len(expected)
            row['coverage_weight_pct'] = self.coverage(code, reported, expected)
            row['like_for_like_growth_pct'] = self.like_for_like(code, indicator, reported)
        else:
            row.update(dict.fromkeys(['units_reported', 'units_expected', 'coverage_weight_pct',
                                      'like_for_like_growth_pct'], UNSTATED))
            if form == 'ratio_of_sums' and expected not in (UNSTATED, []):
                row['units_reported'], row['units_expected'] = len(reported), len(expected)
        return row

    def plan(self, code, expected):
        given = self.plans.get(('', code))
        if given is not None:
            return given
        form = self.form(code)[0]
        if form != 'sum' or not expected:
            return UNSTATED if any(code in plans or form == 'derived_sum' for plans in self.sheet_plans.values()) else None
        stated = [self.sheet_plans.get(unit, {}).get(code) for unit in expected]
        if None not in stated:
            return sum(stated)
        return None if all(plan is None for plan in stated) else UNSTATED

    def unit_value(self, unit, code):
        return sum(amount(*self.answer(unit, part)[:2]) for part in self.owed_parts(unit, code))

    def unit_total_prior(self, unit, code):
        priors = [self.unit_prior(unit, part)[0] for part in self.owed_parts(unit, code)]
        return None if None in priors or not priors else sum(priors)

    def coverage(self, code, reported, expected):
        if len(reported) == len(expected):
            return Fraction(100)
        weights = {unit: self.unit_total_prior(unit, code) for unit in expected}
        if any(weight is None and not self.is_new(unit) for unit, weight in weights.items()):
            return None if all(weight is None for weight in weights.values()) else UNSTATED
        whole = sum(weight or 0 for weight in weights.values())
        return sum(weights[unit] or 0 for unit in reported) / whole * 100 if whole else None

    def like_for_like(self, code, indicator, reported):
        if indicator['nature'] not in ('stock', 'flow'):
            return None
        matched = [unit for unit in reported if self.unit_total_prior(unit, code) is not None]
        before = sum(self.unit_total_prior(unit, code) for unit in matched)
        return (sum(self.unit_value(unit, code) for unit in matched) / before - 1) * 100 if before > 0 else None


def joined(priors, combine):
    """One prior of several: empty where one is empty, on the least direct basis among them."""
    if not priors or any(value is None for value, _ in priors):
        return None, None
    value = combine([value for value, _ in priors])
    bases = {basis for _, basis in priors}
    if value is None:
        return None, None
    return value, UNSTATED if bases - {'published'} == {'submitted', 'revised'} or UNSTATED in bases - {'restated'} \
        and 'restated' not in bases else max(bases - {UNSTATED}, key=BASIS.index)
