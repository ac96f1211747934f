//! Korean particles, whose form depends on the last sound of the word before them.

/// A particle, as it stands after a consonant and after a vowel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Particle {
    after_consonant: &'static str,
    after_vowel: &'static str,
    after_l: &'static str,
}

impl Particle {
    /// 은 or 는: what is spoken of.
    pub const TOPIC: Self = Self::of("은", "는");
    /// 이 or 가: who or what does something.
    pub const SUBJECT: Self = Self::of("이", "가");
    /// 을 or 를: what it is done to.
    pub const OBJECT: Self = Self::of("을", "를");
    /// 과 or 와: and, with.
    pub const AND: Self = Self::of("과", "와");
    /// 으로 or 로: to, by, as. After ㄹ it is the short one, as after a vowel.
    pub const TO: Self = Self {
        after_l: "로",
        ..Self::of("으로", "로")
    };

    const fn of(after_consonant: &'static str, after_vowel: &'static str) -> Self {
        Self {
            after_consonant,
            after_vowel,
            after_l: after_consonant,
        }
    }

    /// The form after a word or number. Digits, `%`, `$` and Latin capitals count as they are read
    /// aloud; quotation marks that close it, and what stands in brackets at its end, do not count.
    ///
    /// ```
    /// use pledge_explainer::text::particle::Particle;
    ///
    /// assert_eq!(Particle::TOPIC.after("한국"), "은");
    /// assert_eq!(Particle::TO.after("15%"), "로");
    /// ```
    pub fn after(self, word: &str) -> &'static str {
        match counting(word).map_or(End::Vowel, end) {
            End::Consonant => self.after_consonant,
            End::Vowel => self.after_vowel,
            End::L => self.after_l,
        }
    }
}

/// The last sign of a word but for what a particle does not mind at its end.
fn counting(word: &str) -> Option<char> {
    let mut is_aside = false;
    word.chars().rev().find(|sign| match sign {
        ')' => {
            is_aside = true;
            false
        }
        '(' if is_aside => {
            is_aside = false;
            false
        }
        '’' | '”' | ' ' => false,
        _ => !is_aside,
    })
}

/// How a word ends in sound.
#[derive(Clone, Copy)]
enum End {
    Consonant,
    Vowel,
    L,
}

fn end(last: char) -> End {
    /// The first Hangul syllable; the others follow in steps of one final consonant.
    const FIRST: u32 = 0xAC00;
    const FINALS: u32 = 28;
    const L: u32 = 8;
    match last {
        '가'..='힣' => match (u32::from(last) - FIRST) % FINALS {
            0 => End::Vowel,
            L => End::L,
            _ => End::Consonant,
        },
        // 일, 칠, 팔; 엘, 알.
        '1' | '7' | '8' | 'L' | 'R' => End::L,
        // 영, also as the end of 십, 백, 천 and 만; 삼, 육; 엠, 엔.
        '0' | '3' | '6' | 'M' | 'N' => End::Consonant,
        // 이, 사, 오, 구; 퍼센트; 달러; every other Latin letter; what is not read.
        _ => End::Vowel,
    }
}
