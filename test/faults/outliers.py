"""Hidiroglou-Berthelot, written from the published method with floating point: who lies outside C."""
from statistics import median


def quantile(values, share):
    """Type 7."""
    place = (len(values) - 1) * share
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


def outside(pairs, c_look=4.0, c_ask=20.0, u=.5, a=.05):
    """{unit: 'note' | 'warning'} of pairs {unit: (prior, value)}; None where nothing can be tested."""
    pairs = {unit: (prior, value) for unit, (prior, value) in pairs.items() if prior > 0 and value > 0}
    if len(pairs) < 8:
        return None
    ratios = {unit: value / prior for unit, (prior, value) in pairs.items()}
    middle = median(ratios.values())
    effects = {}
    for unit, (prior, value) in pairs.items():
        ratio = ratios[unit]
        distance = 1 - middle / ratio if ratio < middle else ratio / middle - 1
        effects[unit] = float(distance) * float(max(prior, value)) ** u
    ordered = sorted(effects.values())
    ties = sum(1 for ratio in ratios.values() if ratio == middle)
    low, high = (.1, .9) if ties * 4 > len(ratios) else (.25, .75)
    q1, m, q3 = quantile(ordered, low), quantile(ordered, .5), quantile(ordered, high)
    if q1 == m == q3 == 0:
        return None
    below, above = max(m - q1, abs(a * m)), max(q3 - m, abs(a * m))
    found = {}
    for unit, effect in effects.items():
        for severity, c in (('note', c_look), ('warning', c_ask)):
            if effect < m - c * below - 1e-9 or effect > m + c * above + 1e-9:
                found[unit] = severity
    return found
